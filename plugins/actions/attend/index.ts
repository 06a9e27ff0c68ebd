import { z } from 'zod'
import { readOpenPlace, readWhen } from '../../../collections/calls/readingRules.js'
import { coordinateFields } from '../../../collections/fields/coordinates.js'
import { zonedDateField } from '../../../collections/fields/date.js'
import { dropFromCopy } from '../../../collections/fields/dropFromCopy.js'
import { limited } from '../../../collections/fields/limited.js'
import { coordinatesSchema, zonedSchema } from '../../api/primitives.js'
import { type Stored, toText, toZoned } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'

/** Come to a place at a time. */
export const attend = defineAction({
  type: 'attend',
  labels: {
    singular: { en: 'Come to a place', es: 'Acudir a un lugar' },
    plural: { en: 'Come to a place', es: 'Acudir a un lugar' },
  },
  fields: [
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
  needs: {
    texts: [
      { field: 'what', what: { en: 'what happens', es: 'qué se hace' } },
      {
        field: 'place',
        what: {
          en: 'the place (or say that it is told after signing up)',
          es: 'el lugar (o indica que se dice tras inscribirse)',
        },
        when: ({ placeAfterSignup }) => placeAfterSignup !== true,
      },
    ],
    values: [
      { field: 'startsAt', what: { en: 'when it starts', es: 'cuándo empieza' } },
      {
        field: 'startsAt_tz',
        what: { en: 'the time zone of its start', es: 'la zona horaria del comienzo' },
        when: ({ startsAt }) => Boolean(startsAt),
      },
      {
        field: 'latitude',
        what: { en: 'the latitude that goes with the longitude', es: 'la latitud que va con la longitud' },
        when: ({ longitude }) => longitude != null,
      },
      {
        field: 'longitude',
        what: { en: 'the longitude that goes with the latitude', es: 'la longitud que va con la latitud' },
        when: ({ latitude }) => latitude != null,
      },
    ],
  },
  shape: {
    what: z.string().nullable(),
    starts: zonedSchema.nullable(),
    ends: zonedSchema.nullable(),
    placeAfterSignup: z
      .boolean()
      .describe('The place is told after signing up; then place and coordinates are null.'),
    place: z.string().nullable(),
    accessibility: z.string().nullable(),
    coordinates: coordinatesSchema.nullable(),
  },
  resolve: ({ placeAfterSignup, latitude, longitude, ...block }) => {
    const secret = placeAfterSignup !== false
    const located = typeof latitude === 'number' && typeof longitude === 'number'
    return {
      what: toText(block.what),
      starts: toZoned(block.startsAt as Stored, toText(block.startsAt_tz)),
      // It ends where it starts, unless another zone is said.
      ends: toZoned(block.endsAt as Stored, toText(block.endsAt_tz) ?? toText(block.startsAt_tz)),
      accessibility: toText(block.accessibility),
      placeAfterSignup: secret,
      place: secret ? null : toText(block.place),
      coordinates: located && !secret ? { latitude, longitude } : null,
    }
  },
})
