import type { Field } from 'payload'
import { dateField } from '../fields/date.js'
import { dayInPanel } from '../fields/day.js'
import { dropFromCopy } from '../fields/dropFromCopy.js'
import { limited } from '../fields/limited.js'
import { readableRows } from '../fields/readableRows.js'
import { slugs } from '../slugs.js'
import { readClosed, readWhen } from './readingRules.js'

const notInACopy = { beforeDuplicate: [dropFromCopy] }

/** How a call can have ended. */
export const results = ['won', 'lost', 'ended'] as const

/** What is shown once a call is closed, and may be prepared before. */
const ending: Field[] = [
  {
    name: 'result',
    type: 'select',
    label: { en: 'Result', es: 'Resultado' },
    hooks: notInACopy,
    admin: {
      description: {
        en: '“Close this call” asks for this and what follows.',
        es: '«Cerrar este llamamiento» pregunta esto y lo que sigue.',
      },
    },
    options: [
      { value: 'won', label: { en: 'Won', es: 'Ganado' } },
      { value: 'lost', label: { en: 'Lost', es: 'Perdido' } },
      { value: 'ended', label: { en: 'Ended', es: 'Terminado' } },
    ],
  },
  limited({
    name: 'outcome',
    type: 'textarea',
    localized: true,
    maxLength: 2000,
    label: { en: 'Outcome', es: 'Desenlace' },
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: {
        en: 'What came of it, and thanks. Shown once the call is closed.',
        es: 'Qué se logró, y las gracias. Se muestra cuando el llamamiento está cerrado.',
      },
    },
  }),
  limited({
    name: 'closedMessage',
    type: 'textarea',
    localized: true,
    maxLength: 500,
    label: { en: 'Message when closed', es: 'Mensaje al cerrar' },
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: {
        en: 'Shown in place of the ways to act once the call is closed.',
        es: 'Se muestra en lugar de las formas de actuar cuando el llamamiento está cerrado.',
      },
    },
  }),
  {
    name: 'next',
    type: 'relationship',
    relationTo: slugs.calls,
    label: { en: 'Next call', es: 'Siguiente llamamiento' },
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: {
        en: 'The call to go on with when this one is closed.',
        es: 'El llamamiento con el que seguir cuando este se cierre.',
      },
    },
  },
]

/** What happened since a call was made, and how it ended. None of it goes into a copy. */
export const closingFields: Field[] = [
  readableRows(['date', 'heading'], {
    name: 'updates',
    type: 'array',
    label: { en: 'Updates', es: 'Novedades' },
    labels: { singular: { en: 'Update', es: 'Novedad' }, plural: { en: 'Updates', es: 'Novedades' } },
    hooks: notInACopy,
    admin: {
      disableListFilter: true,
      description: {
        en: 'What happened since. The newest is shown first.',
        es: 'Qué ha pasado desde entonces. La más reciente se muestra primero.',
      },
    },
    fields: [
      dateField({ name: 'date', label: { en: 'Date', es: 'Fecha' }, admin: dayInPanel() }),
      limited({
        name: 'heading',
        type: 'text',
        localized: true,
        maxLength: 120,
        label: { en: 'Heading', es: 'Encabezado' },
        admin: { description: { en: 'Needed to publish.', es: 'Necesario para publicar.' } },
      }),
      limited({
        name: 'body',
        type: 'textarea',
        localized: true,
        maxLength: 2000,
        label: { en: 'Text', es: 'Texto' },
      }),
    ],
  }),
  ...readWhen(readClosed, ending),
]
