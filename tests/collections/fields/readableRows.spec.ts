import type { ArrayField } from 'payload'
import { expect, it } from 'vitest'
import { durationField } from '../../../collections/fields/duration.js'
import { readableRows } from '../../../collections/fields/readableRows.js'

const stops: ArrayField = {
  name: 'stops',
  type: 'array',
  labels: { singular: { en: 'stop', es: 'parada' }, plural: { en: 'stops', es: 'paradas' } },
  admin: { disableListFilter: true },
  fields: [
    { name: 'day', type: 'date' },
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', options: [{ value: 'rest', label: { en: 'Rest', es: 'Descanso' } }] },
        { name: 'branch', type: 'relationship', relationTo: 'branches' as never },
        durationField({ name: 'length', label: 'Length' }),
      ],
    },
    { name: 'note', type: 'text' },
  ],
}

it('a row is called by the named ones of its fields, each as what it is, also those that stand in a row', () => {
  const { admin } = readableRows(['day', 'kind', 'branch', 'length', 'note'], stops)
  expect(admin).toMatchObject({
    disableListFilter: true,
    components: {
      RowLabel: {
        clientProps: {
          kind: { en: 'stop', es: 'parada' },
          parts: [
            { name: 'day', kind: 'date' },
            { name: 'kind', kind: 'option', options: [{ value: 'rest' }] },
            { name: 'branch', kind: 'relation', noun: 'branches' },
            { name: 'length', kind: 'duration' },
            { name: 'note', kind: 'text' },
          ],
        },
      },
    },
  })
})

it('a name that no field has is told where the rows are made', () => {
  expect(() => readableRows(['nmae'], stops)).toThrow('There is no field "nmae"')
})
