import type { Block } from 'payload'
import { limited } from '../../shared/fields/limited.js'
import { linkField } from '../../shared/fields/url.js'
import { headingAndText } from './shared.js'

/** Anything else: donate, write to an official. */
export const link: Block = {
  slug: 'link',
  interfaceName: 'LinkAction',
  labels: { singular: { en: 'Link', es: 'Enlace' }, plural: { en: 'Links', es: 'Enlaces' } },
  fields: [
    ...headingAndText,
    limited({
      name: 'label',
      type: 'text',
      localized: true,
      maxLength: 80,
      label: { en: 'Label', es: 'Texto del enlace' },
      admin: {
        description: {
          en: 'The words to press: “Donate”. Needed to publish.',
          es: 'Las palabras que se pulsan: «Donar». Necesario para publicar.',
        },
      },
    }),
    linkField({
      name: 'url',
      label: { en: 'Address', es: 'Dirección' },
      admin: {
        description: {
          en: 'On the web, or mailto: and an e-mail address, or tel: and a number. Needed to publish.',
          es: 'En la web, o mailto: y una dirección de correo, o tel: y un número. Necesario para publicar.',
        },
      },
    }),
    limited({
      name: 'copyText',
      type: 'textarea',
      localized: true,
      maxLength: 2000,
      label: { en: 'Text to copy', es: 'Texto para copiar' },
      admin: {
        description: {
          en: 'Words to take along, for instance a letter to an official.',
          es: 'Palabras para llevarse, por ejemplo una carta a las autoridades.',
        },
      },
    }),
  ],
}
