import { z } from 'zod'
import { limited } from '../../../collections/fields/limited.js'
import { linkField } from '../../../collections/fields/url.js'
import { toLinkAddress, toText } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

/** Anything else: donate, write to an official. */
export const link = defineAction({
  type: 'link',
  labels: { singular: { en: 'Link', es: 'Enlace' }, plural: { en: 'Links', es: 'Enlaces' } },
  fields: [
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
  needs: {
    texts: [{ field: 'label', what: { en: 'the text of the link', es: 'el texto del enlace' } }],
    values: [{ field: 'url', what: { en: 'the address', es: 'la dirección' } }],
  },
  shape: {
    label: z.string(),
    url: z.url().describe('An absolute http(s), mailto: or tel: address.'),
    copyText: z.string().nullable(),
  },
  resolve: (block) => {
    const url = toLinkAddress(block.url)
    return url ? { label: toText(block.label) ?? '', url, copyText: toText(block.copyText) } : null
  },
})
