import { describe, expect, it } from 'vitest'
import { saveMine, takeTheirs } from '../../../plugins/co-editing/components/CoEditing/choices.js'
import { followStates } from '../../../plugins/co-editing/components/CoEditing/followStates.js'
import {
  absorb,
  type Base,
  readBase,
  toReread,
} from '../../../plugins/co-editing/components/CoEditing/formBase.js'
import { toPlace } from '../../../plugins/co-editing/components/CoEditing/toPlace.js'
import { toTheirs } from '../../../plugins/co-editing/components/CoEditing/toTheirs.js'
import { toAskedAgain, toUnchosen } from '../../../plugins/co-editing/components/CoEditing/unchosen.js'
import { mergeParts, toBase } from '../../../plugins/co-editing/merge/mergeParts.js'
import { type Question, toReport, toTaken } from '../../../plugins/co-editing/merge/report.js'
import { fromUnits, type MergeField, toParts } from '../../../plugins/co-editing/merge/units.js'
import { sayIn } from '../../helpers/messages.js'

type Row = Record<string, unknown>

const schema: MergeField[] = [
  { type: 'text', name: 'title' },
  { type: 'text', name: 'slug' },
  { type: 'array', name: 'partners', fields: [{ type: 'text', name: 'name' }] },
]
const partner = (id: string, name = id.toUpperCase()): Row => ({ id, name })
const before: Row = { title: 'Lamps', slug: 'lamps', partners: [partner('a'), partner('b')], updatedAt: '1' }

const formOf = (values: Row) => ({ values, parts: toParts(schema, values) })
const namesOf = ({ partners }: Row) => (partners as Row[]).map(({ name }) => name)

/** A save as the server merges and answers it, and what comes of it in a form that holds `now` by then. */
const save = (base: Base, { sent, now = sent, stored }: { sent: Row; now?: Row; stored: Row }) => {
  const mine = formOf(sent)
  const merged = mergeParts({
    ...{ base: toBase(base.parts, mine.parts), mine: mine.parts },
    theirs: toParts(schema, stored),
  })
  const written = fromUnits(schema, stored, merged.theirs, [sent])
  const report = toReport({ merged, taken: toTaken(merged, mine.parts), fields: schema, stored: written })
  const doc = { ...fromUnits(schema, stored, merged.mine, [sent]), updatedAt: '9' }
  const absorbed = absorb(schema, { base, sent: mine.parts, mine: formOf(now), doc, report })
  return { ...absorbed, stored: written, shown: Object.fromEntries(absorbed.shown) }
}

describe('a form that hears the answer to a save', () => {
  const base = readBase(schema, before)

  it('shows what others changed, and what the server itself did', () => {
    const sent = { ...before, title: 'Lamps tonight' }
    const { shown, questions, base: after } = save(base, { sent, stored: { ...before, slug: 'by-others' } })
    expect(shown).toEqual({ slug: 'by-others' })
    expect(questions).toEqual([])
    expect(after.at).toBe('9')
  })

  it('keeps what was typed while the answer was on its way, also when it is what stood there before', () => {
    const now = { ...before }
    const { shown, base: after } = save(base, {
      ...{ sent: { ...before, title: 'Lamps tonight' }, now, stored: before },
    })
    expect(shown).toEqual({})
    // The next save writes it over what this one stored.
    expect(toBase(after.parts, formOf(now).parts)).toEqual(new Map([['title', 'Lamps tonight']]))
  })

  it('asks with the next save about what others changed and was typed in meanwhile', () => {
    const now = { ...before, title: 'Lamps at noon' }
    const first = save(base, { sent: before, now, stored: { ...before, title: 'Lanterns' } })
    expect(first).toMatchObject({ shown: {}, questions: [], base: { at: null } })
    const second = save(first.base, { sent: now, stored: first.stored })
    expect(second.questions).toEqual([{ kind: 'value', key: 'title', theirs: 'Lanterns' }])
    expect(second.stored.title).toBe('Lanterns')
  })

  it('has rows of others rendered, beside one that was removed and one that was added meanwhile', () => {
    const sent = { ...before, partners: [partner('a'), partner('b'), partner('mine')] }
    const now = { ...before, partners: [partner('a', 'A!'), partner('mine', 'Mine!'), partner('new')] }
    const stored = { ...before, partners: [partner('theirs'), ...(before.partners as Row[])] }
    const { rebuild, base: waiting } = save(base, { sent, now, stored })
    expect(namesOf(rebuild!.doc)).toEqual(['THEIRS', 'A!', 'Mine!', 'NEW'])
    const written = { ...stored, partners: [...stored.partners, partner('mine')] }
    for (const [form, based] of [
      [now, waiting],
      [rebuild!.doc, rebuild!.base],
    ] as const) {
      const next = save(based, { sent: form, stored: written })
      expect(namesOf(next.stored)).toEqual(['THEIRS', 'A!', 'Mine!', 'NEW'])
      expect(next.questions).toEqual([])
    }
  })

  it('is based on what a document that was read anew holds, but for what both changed', () => {
    const now = { ...before, title: 'Mine' }
    const doc = { ...before, title: 'Theirs', slug: 'theirs', updatedAt: '5' }
    const mine = formOf(now)
    const report = toReread(schema, { base, mine, doc })
    const absorbed = absorb(schema, { base, sent: base.parts, mine, doc, report })
    expect(absorbed.questions).toEqual([{ kind: 'value', key: 'title', theirs: 'Theirs' }])
    expect(absorbed.shown).toEqual([['slug', 'theirs']])
    expect(toBase(absorbed.base.parts, mine.parts).get('title')).toBe('Lamps')
  })
})

describe('what somebody chooses', () => {
  const base = readBase(schema, before)
  const ask = (sent: Row, stored: Row) => {
    const asked = save(base, { sent, stored })
    expect(asked.questions).toHaveLength(1)
    return { ...asked, mine: formOf(sent), question: asked.questions[0] as Question }
  }

  it('is kept over theirs', () => {
    const asked = ask({ ...before, title: 'Mine' }, { ...before, title: 'Theirs' })
    const kept = saveMine(schema, asked.base, asked.question)
    const next = save(kept, { sent: asked.mine.values, stored: asked.stored })
    expect(next).toMatchObject({ questions: [], stored: { title: 'Mine' } })
  })

  it('is asked about again when they went on writing', () => {
    const asked = ask({ ...before, title: 'Mine' }, { ...before, title: 'Theirs' })
    const kept = saveMine(schema, asked.base, asked.question)
    const next = save(kept, { sent: asked.mine.values, stored: { ...asked.stored, title: 'Theirs, again' } })
    expect(next.questions).toEqual([{ kind: 'value', key: 'title', theirs: 'Theirs, again' }])
  })

  it('is taken from them', () => {
    const asked = ask({ ...before, title: 'Mine' }, { ...before, title: 'Theirs' })
    const { base: taken, step } = takeTheirs(schema, asked)
    expect(step).toEqual({ kind: 'value', path: 'title', value: 'Theirs' })
    expect(toBase(taken.parts, toParts(schema, { ...before, title: 'Theirs' }))).toEqual(new Map())
  })

  it('may be a row that they removed', () => {
    const [a, b] = before.partners as [Row, Row]
    const asked = ask({ ...before, partners: [a, partner('b', 'B!')] }, { ...before, partners: [a] })
    const kept = saveMine(schema, asked.base, asked.question)
    const next = save(kept, { sent: asked.mine.values, stored: asked.stored })
    expect(namesOf(next.stored)).toEqual(['A', 'B!'])
    expect(next.questions).toEqual([])
    const { base: taken, step } = takeTheirs(schema, asked)
    expect(step).toEqual({ kind: 'removeRow', path: 'partners', rowIndex: 1 })
    const without = save(taken, { sent: { ...before, partners: [a] }, stored: asked.stored })
    expect(without).toMatchObject({ questions: [], stored: { partners: [a] } })
    expect(b.name).toBe('B')
  })

  it('may be a row that they changed and that was removed here: it comes back where it stood', () => {
    const [a, b] = before.partners as [Row, Row]
    const asked = ask({ ...before, partners: [b] }, { ...before, partners: [partner('a', 'A!'), b] })
    const kept = saveMine(schema, asked.base, asked.question)
    const gone = save(kept, { sent: asked.mine.values, stored: asked.stored })
    expect(namesOf(gone.stored)).toEqual(['B'])
    const { base: unchanged, step } = takeTheirs(schema, asked)
    expect(unchanged).toBe(asked.base)
    const { doc, base: then } = (step as Extract<typeof step, { kind: 'rebuild' }>).rebuild
    expect(namesOf(doc)).toEqual(['A!', 'B'])
    const back = save(then, { sent: doc, stored: asked.stored })
    expect(back.questions).toEqual([])
    expect(namesOf(back.stored)).toEqual(['A!', 'B'])
    expect(a.name).toBe('A')
  })

  it('may be the order of the rows', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => partner(id)) as [Row, Row, Row]
    const three = readBase(schema, { ...before, partners: [a, b, c] })
    const sent = { ...before, partners: [c, a, b, partner('new')] }
    const stored = { ...before, partners: [b, a, c] }
    const asked = save(three, { sent, stored })
    expect(asked.questions).toMatchObject([{ kind: 'order', key: 'partners' }])
    const question = asked.questions[0]!
    const kept = save(saveMine(schema, asked.base, question), { sent, stored: asked.stored })
    expect(namesOf(kept.stored)).toEqual(['C', 'A', 'B', 'NEW'])
    const { base: taken, step } = takeTheirs(schema, { base: asked.base, mine: formOf(sent), question })
    const rows = [...sent.partners]
    for (const { moveFromIndex, moveToIndex } of (step as Extract<typeof step, { kind: 'moveRows' }>).moves)
      rows.splice(moveToIndex, 0, ...rows.splice(moveFromIndex, 1))
    const next = save(taken, { sent: { ...before, partners: rows }, stored: asked.stored })
    expect(next.questions).toEqual([])
    expect(next.stored).toEqual(asked.stored)
    expect(namesOf({ partners: rows })).toEqual(namesOf(asked.stored))
  })

  it('is asked again when the form was left first', () => {
    const sent = { ...before, title: 'Mine' }
    const asked = ask(sent, { ...before, title: 'Theirs' })
    const left = toUnchosen(formOf({ ...sent, password: 'a secret' }), asked.base)
    expect(JSON.stringify(left)).not.toContain('a secret')
    const reopened = toAskedAgain(schema, left, asked.stored)!
    expect(reopened).toMatchObject({ doc: { title: 'Mine' }, report: { contests: asked.questions } })
    const next = save(reopened.base, { sent: reopened.doc, stored: asked.stored })
    expect(next.questions).toEqual(asked.questions)
    expect(toAskedAgain(schema, left, sent)).toBeUndefined()
  })

  it('is put back where nobody else changed it, beside what others wrote, and never once it is stored', () => {
    const mine = {
      ...before,
      title: 'Typed offline',
      partners: [...(before.partners as Row[]), partner('new')],
    }
    const left = toUnchosen(formOf(mine), readBase(schema, before))
    const stored = { ...before, summary: 'Theirs' }
    const reopened = toAskedAgain(schema, left, stored)!
    expect(reopened.report.contests).toEqual([])
    expect(reopened.doc).toMatchObject({ title: 'Typed offline', summary: 'Theirs' })
    expect(namesOf(reopened.doc)).toEqual(['A', 'B', 'NEW'])
    expect(save(reopened.base, { sent: reopened.doc, stored }).stored).toMatchObject(reopened.doc)
    expect(toAskedAgain(schema, left, { ...mine, summary: 'Theirs' })).toBeUndefined()
  })

  it('is put back into a new document as it was', () => {
    const left = toUnchosen(formOf(before), null)
    expect(toAskedAgain(schema, left, {})).toMatchObject({
      doc: { title: before.title },
      report: { contests: [] },
    })
  })
})

it('a state of a form has the number that it had while nothing differs, and is found by it', () => {
  const states = followStates()
  const [one, same, other] = [before, { ...before }, { ...before, title: '' }].map((values) =>
    toParts(schema, values),
  ) as [ReturnType<typeof toParts>, ReturnType<typeof toParts>, ReturnType<typeof toParts>]
  const number = states.see(one)
  expect(states.see(same)).toBe(number)
  expect(states.see(other)).not.toBe(number)
  expect(states.find(number)).toBe(one)
  states.forget()
  expect(states.find(number)).toBeUndefined()
  expect(states.find(states.see(other))).toBe(other)
})

it('the other side’s version is told as a person reads it', () => {
  const parts = toParts(schema, before)
  const tell = (theirs: unknown, field: object = {}, kind: 'value' | 'order' = 'value') =>
    toTheirs({ kind, key: 'partners', theirs } as Question, {
      ...{ parts, field: { type: 'text', ...field }, language: 'es' },
      say: (sentence) => sayIn('es', sentence),
    })
  const paragraph = (text: string) => ({ children: [{ text }] })
  expect(tell('Faroles')).toBe('Faroles')
  expect(tell('')).toBe('(vacío)')
  expect(tell([])).toBe('(vacío)')
  expect(tell(true)).toBe('Sí')
  expect(tell({ root: { children: [paragraph('Uno.'), paragraph('Dos.')] } })).toBe('Uno.\nDos.')
  const options = [{ label: { en: 'Won', es: 'Ganado' }, value: 'won' }, 'lost']
  expect(tell('won', { options })).toBe('Ganado')
  expect(tell(['lost', 'won'], { options })).toBe('lost · Ganado')
  expect(tell(['b', 'gone', 'a'], {}, 'order')).toBe('B · A')
})

it('the place of a conflict is told by the labels on the way there', () => {
  const labelled = [
    {
      ...{ type: 'array', name: 'partners', label: { en: 'Partners', es: 'Aliadas' } },
      fields: [{ type: 'text', name: 'name', label: 'Name' }],
    },
  ]
  const parts = toParts(labelled, before)
  expect(toPlace({ schema: labelled, parts, language: 'es' }, 'partners/b/name')).toMatchObject({
    place: 'Aliadas 2 › Name',
    field: { name: 'name' },
  })
})
