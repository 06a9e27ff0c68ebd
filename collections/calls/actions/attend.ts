import type { Block } from 'payload'
import { dropFromCopy } from '../../shared/dropFromCopy.js'
import { coordinateFields } from '../../shared/fields/coordinates.js'
import { zonedDateField } from '../../shared/fields/date.js'
import { limited } from '../../shared/fields/limited.js'
import { readOpenPlace, readWhen } from '../readingRules.js'
import { headingAndText } from './shared.js'

/** Come to a place at a time. */
export const attend: Block = {
  slug: 'attend',
  interfaceName: 'AttendAction',
  labels: {
    singular: { en: 'Come to a place', es: 'Acudir a un lugar' },
    plural: { en: 'Come to a place', es: 'Acudir a un lugar' },
  },
  fields: [
    ...headingAndText,
    limited({
      name: 'what',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: { en: 'What happens', es: 'Qué se hace' },
      admin: {
        description: {
          en: '“Vigil”, “March from the station”. Needed to publish.',
          es: '«Vigilia», «Marcha desde la estación». Necesario para publicar.',
        },
      },
    }),
    zonedDateField({
      name: 'startsAt',
      label: { en: 'Starts', es: 'Empieza' },
      admin: { description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
      hooks: { beforeDuplicate: [dropFromCopy] },
    }),
    zonedDateField({
      name: 'endsAt',
      label: { en: 'Ends', es: 'Termina' },
      hooks: { beforeDuplicate: [dropFromCopy] },
    }),
    ...readWhen(readOpenPlace, [
      limited({
        name: 'place',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: { en: 'Place', es: 'Lugar' },
        admin: {
          description: {
            en: 'Needed to publish, unless it is told after signing up.',
            es: 'Necesario para publicar, salvo que se diga tras inscribirse.',
          },
        },
      }),
    ]),
    {
      name: 'placeAfterSignup',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Tell the place only after signing up', es: 'Decir el lugar solo tras inscribirse' },
      admin: {
        description: {
          en: 'Neither the place nor its coordinates are public then.',
          es: 'Entonces no son públicos ni el lugar ni sus coordenadas.',
        },
      },
    },
    limited({
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: { en: 'Accessibility', es: 'Accesibilidad' },
      admin: {
        description: {
          en: 'Steps, toilets, sign language, quiet room.',
          es: 'Escalones, aseos, lengua de signos, sala tranquila.',
        },
      },
    }),
    { type: 'row', fields: readWhen(readOpenPlace, coordinateFields()) },
  ],
}
