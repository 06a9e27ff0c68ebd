import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { findCopies, readRowIds } from '../../../collections/panel/CopyRows/findCopies.js'
import { findPastes } from '../../../collections/panel/CopyRows/findPastes.js'

const form = (rows: Record<string, unknown>[]): FormState => ({
  actions: { rows: rows.map(({ id }) => ({ id: id as string })) },
  ...Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([name, value]) => [`actions.${at}.${name}`, { value }] as const),
    ),
  ),
})
const row = (id: string, more: object = {}) => ({ id, blockType: 'spread', heading: 'Spread', ...more })
const find = (before: FormState, after: FormState) => findCopies(readRowIds(before), after)

describe('the copies in a form', () => {
  it('are told with the rows in them', () => {
    const before = form([row('a', { 'messages.0.id': 'm', 'messages.0.message': 'Come' }), row('b')])
    const after = form([
      row('a', { 'messages.0.id': 'm', 'messages.0.message': 'Come' }),
      row('c', { 'messages.0.id': 'n', 'messages.0.message': 'Come' }),
      row('b'),
    ])
    expect(find(before, after)).toEqual({ c: 'a', n: 'm' })
  })

  it.each([
    ['a row that was added and is still empty', [row('a'), { id: 'c', blockType: 'spread' }]],
    ['a row that says something else', [row('a'), row('c', { heading: 'Come' })]],
    ['a row of another kind', [row('a'), row('c', { blockType: 'attend' })]],
    ['a row at the beginning', [row('c'), row('a')]],
    ['rows that were moved', [row('b'), row('a')]],
  ])('are not %s', (_name, rows) => {
    expect(find(form([row('a'), row('b')]), form(rows))).toEqual({})
  })

  it('are not the rows of a form that was just opened', () => {
    expect(find({}, form([row('a'), row('b')]))).toEqual({})
  })
})

describe('the rows that were pasted', () => {
  const text = { heading: 'Come', 'messages.0.message': 'All of you' }
  const clipboard = (rows: Record<string, unknown>[], rowIndex?: number) => ({
    path: 'actions',
    ...(rowIndex !== undefined && { rowIndex }),
    data: form(rows),
  })
  const before = form([row('a', { ...text, 'messages.0.id': 'm' }), row('b')])

  it('over another one are told, with the rows in them', () => {
    const after = form([
      row('a', { ...text, 'messages.0.id': 'm' }),
      row('b', { ...text, 'messages.0.id': 'n' }),
    ])
    const pasted = findPastes(before, after, clipboard([row('a', { ...text, 'messages.0.id': 'm' })], 0))
    expect(pasted).toEqual([
      {
        path: 'actions',
        at: 1,
        sources: [
          ['id', 'b', 'a'],
          ['messages.0.id', 'n', 'm'],
        ],
      },
    ])
  })

  it('as a whole field are told each', () => {
    const after = form([row('c', { ...text, 'messages.0.id': 'n' }), row('d')])
    const copied = clipboard([row('a', { ...text, 'messages.0.id': 'm' }), row('b')])
    expect(findPastes(before, after, copied).map(({ sources }) => sources[0])).toEqual([
      ['id', 'c', 'a'],
      ['id', 'd', 'b'],
    ])
  })

  it('are not one that was typed to say the same, nor the copied one where it is moved', () => {
    const copied = clipboard([row('b')], 1)
    const typed = form([row('a', { heading: 'Sprea' }), row('b')])
    expect(findPastes(typed, form([row('a'), row('b')]), copied)).toEqual([])
    expect(findPastes(before, form([row('b'), row('a', { ...text, 'messages.0.id': 'm' })]), copied)).toEqual(
      [],
    )
  })
})
