import { z } from 'zod'
import { readOpenPlace, readWhen } from '../../../collections/calls/readingRules.js'
import { coordinateFields } from '../../../collections/fields/coordinates.js'
import { zonedDateField } from '../../../collections/fields/date.js'
import { dropFromCopy } from '../../../collections/fields/dropFromCopy.js'
import { limited } from '../../../collections/fields/limited.js'
import { label, message } from '../../../collections/messages/messages.js'
import { coordinatesSchema, zonedSchema } from '../../api/primitives.js'
import { type Stored, toText, toZoned } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Come to a place at a time. */
export const attend = defineAction({
  type: 'attend',
  translations: { en, es },
  labels: {
    singular: message('attend:singular'),
    plural: message('attend:singular'),
  },
  fields: [
    limited({
      name: 'what',
      type: 'text',
      localized: true,
      maxLength: 120,
      label: label('attend:what'),
      admin: {
        description: label('attend:whatDescription'),
      },
    }),
    zonedDateField({
      name: 'startsAt',
      label: label('attend:startsAt'),
      admin: { description: label('attend:startsAtDescription') },
      hooks: { beforeDuplicate: [dropFromCopy] },
    }),
    zonedDateField({
      name: 'endsAt',
      label: label('attend:endsAt'),
      hooks: { beforeDuplicate: [dropFromCopy] },
    }),
    ...readWhen(readOpenPlace, [
      limited({
        name: 'place',
        type: 'text',
        localized: true,
        maxLength: 200,
        label: label('attend:place'),
        admin: {
          description: label('attend:placeDescription'),
        },
      }),
    ]),
    {
      name: 'placeAfterSignup',
      type: 'checkbox',
      defaultValue: false,
      label: label('attend:placeAfterSignup'),
      admin: {
        description: label('attend:placeAfterSignupDescription'),
      },
    },
    limited({
      name: 'accessibility',
      type: 'textarea',
      localized: true,
      maxLength: 500,
      label: label('attend:accessibility'),
      admin: {
        description: label('attend:accessibilityDescription'),
      },
    }),
    { type: 'row', fields: readWhen(readOpenPlace, coordinateFields()) },
  ],
  needs: {
    texts: [
      { field: 'what', what: message('attend:whatHappens') },
      {
        field: 'place',
        what: message('attend:thePlaceOrSayThatIt'),
        when: ({ placeAfterSignup }) => placeAfterSignup !== true,
      },
    ],
    values: [
      { field: 'startsAt', what: message('attend:whenItStarts') },
      {
        field: 'startsAt_tz',
        what: message('attend:theTimeZoneOfItsStart'),
        when: ({ startsAt }) => Boolean(startsAt),
      },
      {
        field: 'latitude',
        what: message('attend:theLatitudeThatGoesWithThe'),
        when: ({ longitude }) => longitude != null,
      },
      {
        field: 'longitude',
        what: message('attend:theLongitudeThatGoesWithThe'),
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
      // The end uses the start's time zone unless it has its own.
      ends: toZoned(block.endsAt as Stored, toText(block.endsAt_tz) ?? toText(block.startsAt_tz)),
      accessibility: toText(block.accessibility),
      placeAfterSignup: secret,
      place: secret ? null : toText(block.place),
      coordinates: located && !secret ? { latitude, longitude } : null,
    }
  },
})
