import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeLists } from '../../../plugins/co-editing/merge/mergeLists.js'
import { mergeParts, toBase } from '../../../plugins/co-editing/merge/mergeParts.js'
import { toFormPath } from '../../../plugins/co-editing/merge/report.js'
import { fromUnits, isSame, type MergeField, toParts } from '../../../plugins/co-editing/merge/units.js'

type Row = Record<string, unknown>

const fields: MergeField[] = [
  { type: 'ui', name: 'state' },
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { type: 'text', name: 'title' },
          { type: 'richText', name: 'body' },
        ],
      },
      { name: 'meta', fields: [{ type: 'number', name: 'order' }] },
    ],
  },
  { type: 'relationship', name: 'slogans' },
  { type: 'group', name: 'place', fields: [{ type: 'row', fields: [{ type: 'text', name: 'city' }] }] },
  {
    type: 'blocks',
    name: 'actions',
    blocks: [
      {
        slug: 'link',
        fields: [
          { type: 'text', name: 'heading' },
          { type: 'text', name: 'url' },
        ],
      },
      {
        slug: 'read',
        fields: [
          { type: 'text', name: 'heading' },
          { type: 'array', name: 'books', fields: [{ type: 'text', name: 'note' }] },
        ],
      },
    ],
  },
]

const merge = (base: Row, mine: Row, theirs: Row) => {
  const [before, my, their] = [base, mine, theirs].map((data) => toParts(fields, data)) as [
    ReturnType<typeof toParts>,
    ReturnType<typeof toParts>,
    ReturnType<typeof toParts>,
  ]
  const merged = mergeParts({ base: toBase(before, my), mine: my, theirs: their })
  return {
    contests: merged.contests,
    stored: fromUnits(fields, mine, merged.theirs, [theirs]),
    shown: fromUnits(fields, theirs, merged.mine, [mine]),
  }
}

const link = (id: string, heading: string, url = ''): Row => ({ id, blockType: 'link', heading, url })

const base: Row = {
  title: 'Lamps',
  body: { root: { children: [] } },
  place: { city: 'Vigo' },
  slogans: [1, 2],
  actions: [link('a', 'A', 'https://a.example'), link('b', 'B'), link('c', 'C')],
}
const withActions = (...actions: Row[]): Row => ({ ...base, actions })
const [a, b, c] = base.actions as [Row, Row, Row]

describe('a merge', () => {
  it('takes from each side what it alone changed, at any depth', () => {
    const mine = { ...base, title: 'Lamps tonight', meta: { order: 2 } }
    const theirs = { ...base, place: { city: 'Lugo' }, actions: [a, { ...b, url: 'https://b.example' }, c] }
    const { contests, stored, shown } = merge(base, mine, theirs)
    expect(contests).toEqual([])
    expect(stored).toEqual({
      ...theirs,
      title: 'Lamps tonight',
      meta: { order: 2 },
    })
    expect(shown).toEqual(stored)
  })

  it('contests a field that both changed, rich text as a whole, and nothing that both made the same', () => {
    const mine = { ...base, title: 'Mine', body: { root: { children: ['mine'] } }, slogans: [2] }
    const theirs = { ...base, title: 'Theirs', body: { root: { children: ['theirs'] } }, slogans: ['2'] }
    const { contests, stored, shown } = merge(base, mine, theirs)
    expect(contests).toEqual([
      { kind: 'value', key: 'title' },
      { kind: 'value', key: 'body' },
    ])
    expect([stored.title, shown.title]).toEqual(['Theirs', 'Mine'])
    expect([stored.body, shown.body]).toEqual([theirs.body, mine.body])
  })

  it('merges fields of one row, and knows it wherever it was moved to', () => {
    const mine = withActions(c, { ...a, heading: 'Mine' }, b)
    const theirs = withActions({ ...a, url: 'https://theirs.example' }, b, c)
    const { contests, stored } = merge(base, mine, theirs)
    expect(contests).toEqual([])
    expect(stored.actions).toEqual([c, { ...a, heading: 'Mine', url: 'https://theirs.example' }, b])
  })

  it('keeps rows that were added on both sides', () => {
    const { contests, stored, shown } = merge(
      base,
      withActions(a, b, c, link('m', 'M')),
      withActions(link('s', 'S'), a, b, c, link('t', 'T')),
    )
    expect(contests).toEqual([])
    expect((stored.actions as Row[]).map(({ id }) => id)).toEqual(['s', 'a', 'b', 'c', 't', 'm'])
    expect(shown).toEqual(stored)
  })

  it('takes a row away that the other side left alone, and asks where it changed it', () => {
    const quiet = merge(base, withActions(a, c), { ...base, title: 'Theirs' })
    expect(quiet.contests).toEqual([])
    expect(quiet.stored).toEqual({ ...withActions(a, c), title: 'Theirs' })

    const changed = withActions(a, { ...b, heading: 'Changed' }, c)
    const removed = merge(base, withActions(a, c), changed)
    expect(removed.contests).toEqual([{ kind: 'row', key: 'actions', id: 'b', removedBy: 'mine' }])
    expect([removed.stored, removed.shown]).toEqual([changed, withActions(a, c)])

    const gone = merge(base, changed, withActions(a, c))
    expect(gone.contests).toEqual([{ kind: 'row', key: 'actions', id: 'b', removedBy: 'theirs' }])
    expect([gone.stored, gone.shown]).toEqual([withActions(a, c), changed])
  })

  it('contests two orders of the same rows, and no order that one side alone changed', () => {
    const once = merge(base, withActions(c, b, a), { ...base, title: 'Theirs' })
    expect(once.contests).toEqual([])
    expect(once.stored.actions).toEqual([c, b, a])
    const twice = merge(base, withActions(c, b, a), withActions(b, a, c))
    expect(twice.contests).toEqual([{ kind: 'order', key: 'actions' }])
    expect([twice.stored.actions, twice.shown.actions]).toEqual([
      [b, a, c],
      [c, b, a],
    ])
  })

  it('empties a field that one side emptied', () => {
    const { title: _title, ...mine } = base
    expect(merge(base, mine, base).stored.title ?? null).toBeNull()
    expect(merge(base, base, { ...base, title: null }).stored.title).toBeNull()
  })

  it('names a field of a row by its place in the form', () => {
    const parts = toParts(fields, withActions(a, b))
    expect(toFormPath('actions/b/heading', parts)).toBe('actions.1.heading')
    expect(toFormPath('place/city', parts)).toBe('place.city')
  })
})

const text = fc.constantFrom('', 'one', 'two', 'three')
const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  blockType: fc.constant('read'),
  heading: text,
  books: fc.uniqueArray(fc.record({ id: fc.constantFrom('x', 'y', 'z'), note: text }), {
    selector: ({ id }) => id,
    maxLength: 3,
  }),
})
const doc = fc.record({
  title: text,
  body: fc.constantFrom(null, { root: { text: 'one' } }, { root: { text: 'two' } }),
  place: fc.record({ city: text }),
  actions: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 }),
}) as fc.Arbitrary<Row>

const listKeys = ({ lists }: ReturnType<typeof toParts>) => lists
const isUnder = (key: string, contests: ReturnType<typeof merge>['contests']) =>
  contests.some((contest) =>
    contest.kind === 'row'
      ? key.startsWith(`${contest.key}/${contest.id}`) || key === contest.key
      : key === contest.key,
  )

describe('any merge', () => {
  it('with a side that changed nothing is the other side', () => {
    fc.assert(
      fc.property(doc, doc, (before, after) => {
        for (const merged of [merge(before, after, before), merge(before, before, after)]) {
          expect(merged.contests).toEqual([])
          expect(isSame(merged.stored, after)).toBe(true)
          expect(isSame(merged.shown, after)).toBe(true)
        }
      }),
    )
  })

  it('of two equal sides is that side', () => {
    fc.assert(
      fc.property(doc, doc, (before, after) => {
        const { contests, stored } = merge(before, after, after)
        expect(contests).toEqual([])
        expect(isSame(stored, after)).toBe(true)
      }),
    )
  })

  it('loses nothing that one side alone changed in a row that both still have', () => {
    fc.assert(
      fc.property(doc, doc, doc, (before, mine, theirs) => {
        const { contests, stored } = merge(before, mine, theirs)
        const [was, my, their, now] = [before, mine, theirs, stored].map((data) => toParts(fields, data)) as [
          ReturnType<typeof toParts>,
          ReturnType<typeof toParts>,
          ReturnType<typeof toParts>,
          ReturnType<typeof toParts>,
        ]
        for (const key of was.units.keys()) {
          if (listKeys(was).has(key) || isUnder(key, contests)) continue
          if (!my.units.has(key) || !their.units.has(key)) continue
          const isMine = !isSame(my.units.get(key), was.units.get(key))
          const isTheirs = !isSame(their.units.get(key), was.units.get(key))
          if (isMine && isTheirs) continue
          expect([key, now.units.get(key)]).toEqual([key, (isMine ? my : their).units.get(key)])
        }
        for (const [side, other] of [
          [my, their],
          [their, my],
        ] as const)
          for (const list of side.lists) {
            // A row gets its id where it is made: no two sides make the same.
            if (!now.lists.has(list) || (!was.lists.has(list) && other.lists.has(list))) continue
            const before = (was.units.get(list) as string[] | undefined) ?? []
            for (const id of side.units.get(list) as string[])
              if (!before.includes(id)) expect(now.units.get(list)).toContain(id)
          }
      }),
    )
  })

  it('asks the same questions whoever saves first, and loses neither answer', () => {
    const toQuestion = (contest: ReturnType<typeof merge>['contests'][number], isTurned: boolean) => {
      if (contest.kind !== 'row') return `${contest.kind} ${contest.key}`
      const by = (contest.removedBy === 'mine') === isTurned ? 'theirs' : 'mine'
      return `row ${contest.key}/${contest.id} ${by}`
    }
    fc.assert(
      fc.property(doc, doc, doc, (before, mine, theirs) => {
        const one = merge(before, mine, theirs)
        const other = merge(before, theirs, mine)
        expect(one.contests.map((contest) => toQuestion(contest, false)).sort()).toEqual(
          other.contests.map((contest) => toQuestion(contest, true)).sort(),
        )
        for (const contest of one.contests) {
          if (contest.kind !== 'value') continue
          const [stored, shown] = [one.stored, one.shown].map((data) => toParts(fields, data).units)
          expect(isSame(stored!.get(contest.key), toParts(fields, theirs).units.get(contest.key))).toBe(true)
          expect(isSame(shown!.get(contest.key), toParts(fields, mine).units.get(contest.key))).toBe(true)
        }
      }),
    )
  })

  it('of rows keeps each once', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))
    fc.assert(
      fc.property(ids, ids, ids, fc.boolean(), (base, mine, theirs, isChanged) => {
        const merged = mergeLists({ base, mine, theirs }, () => isChanged)
        for (const list of [merged.mine, merged.theirs]) expect(new Set(list).size).toBe(list.length)
      }),
    )
  })
})
