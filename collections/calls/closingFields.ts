import type { Field } from 'payload'
import { dateField } from '../fields/date.js'
import { dayInPanel } from '../fields/day.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { limited } from '../fields/limited.js'
import { readableRows } from '../fields/readableRows.js'
import { label } from '../messages/messages.js'
import { slugs } from '../slugs.js'
import { readClosed, readWhen } from './readingRules.js'

const notInACopy = { beforeDuplicate: [dropFromCopy] }

/** The ways a call can end. */
export const results = ['won', 'lost', 'ended'] as const

/** Fields shown once a call is closed. They can be filled in before. */
const ending: Field[] = [
  {
    name: 'result',
    type: 'select',
    label: label('calls:result'),
    hooks: notInACopy,
    admin: {
      description: label('calls:resultDescription'),
    },
    options: [
      { value: 'won', label: label('calls:resultWon') },
      { value: 'lost', label: label('calls:resultLost') },
      { value: 'ended', label: label('calls:resultEnded') },
    ],
  },
  limited({
    name: 'outcome',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: label('calls:outcome'),
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: label('calls:outcomeDescription'),
    },
  }),
  limited({
    name: 'closedMessage',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    label: label('calls:closedMessage'),
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: label('calls:closedMessageDescription'),
    },
  }),
  {
    name: 'next',
    type: 'relationship',
    relationTo: slugs.calls,
    label: label('calls:next'),
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: label('calls:nextDescription'),
    },
  },
]

/** News since the call was made, and how it ended. Copies start without them. */
export const closingFields: Field[] = [
  readableRows(['date', 'heading'], {
    name: 'updates',
    type: 'array',
    label: label('calls:updates'),
    labels: { singular: label('calls:updatesSingular'), plural: label('calls:updatesPlural') },
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: label('calls:updatesDescription'),
    },
    fields: [
      dateField({ name: 'date', label: label('calls:updatesDate'), admin: dayInPanel() }),
      limited({
        name: 'heading',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: label('calls:updatesHeading'),
        admin: { description: label('calls:updatesHeadingDescription') },
      }),
      limited({
        name: 'body',
        type: 'textarea',
        localized: true,
        maxLength: 2000,
        label: label('calls:updatesBody'),
      }),
    ],
  }),
  ...readWhen(readClosed, ending),
]
