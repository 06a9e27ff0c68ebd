import type { CollectionConfig, Field, FieldAccess } from 'payload'
import { expect, it } from 'vitest'
import { applyOverrides } from '../../plugins/overrides.js'

const calls: CollectionConfig = {
  slug: 'calls',
  fields: [{ type: 'tabs', tabs: [{ label: 'a', fields: [{ name: 'title', type: 'text' }] }] }],
}

it('an override adds a field and leaves the default collection as it was', async () => {
  const [overridden] = await applyOverrides([calls], {
    calls: ({ defaultCollection }) => ({
      ...defaultCollection,
      fields: [...defaultCollection.fields, { name: 'ward', type: 'text' }],
    }),
  })
  expect(overridden!.fields).toHaveLength(2)
  expect(calls.fields).toHaveLength(1)
})

it('an override may move a field out of its tab', async () => {
  const [overridden] = await applyOverrides([calls], {
    calls: async ({ defaultCollection }) => ({
      ...defaultCollection,
      fields: [{ name: 'title', type: 'text' }],
    }),
  })
  expect(overridden!.fields).toEqual([{ name: 'title', type: 'text' }])
})

it('an override that loses a field is refused by the field’s name', async () => {
  const lossy = { calls: () => ({ ...calls, fields: [] }) }
  await expect(applyOverrides([calls], lossy)).rejects.toThrow('lost the field `title`')
})

it('an override that renames a collection is refused', async () => {
  const renaming = { calls: () => ({ ...calls, slug: 'appeals' }) }
  await expect(applyOverrides([calls], renaming)).rejects.toThrow('changed its slug')
})

it('an override of no collection of ours is refused by its key', async () => {
  await expect(applyOverrides([calls], { posts: () => calls })).rejects.toThrow('no collection `posts`')
})

const asking = (user: unknown, locale = 'en', doc?: object) =>
  ({ req: { user, locale }, doc, data: doc, siblingData: doc }) as unknown as Parameters<FieldAccess>[0]
const editor = { collection: 'users', roles: ['editor'] }
const organiser = { collection: 'users', roles: ['organiser'] }
const readOf = (fields: Field[], name: string) =>
  (fields.find((field) => 'name' in field && field.name === name) as { access?: { read?: FieldAccess } })
    .access?.read

it('a field that an override adds is closed to visitors until it has a rule of its own', async () => {
  const row = { name: 'row', type: 'array', fields: [{ name: 'known', type: 'text' }] } as const
  const withRow: CollectionConfig = { ...calls, fields: [...calls.fields, row as never] }
  const [overridden] = await applyOverrides([withRow], {
    calls: ({ defaultCollection }) => ({
      ...defaultCollection,
      fields: [
        defaultCollection.fields[0]!,
        { ...row, fields: [...row.fields, { name: 'added', type: 'text' }] } as never,
        { type: 'row', fields: [{ name: 'ward', type: 'text' }] },
        { type: 'tabs', tabs: [{ name: 'own', fields: [{ name: 'inside', type: 'text' }] }] },
        { name: 'open', type: 'text', access: { read: () => true } },
        { name: 'openText', type: 'text', localized: true, access: { read: () => true } },
        { name: 'openRows', type: 'array', localized: true, access: { read: () => true }, fields: [] },
      ],
    }),
  })
  const fields = overridden!.fields
  const inside = (at: number) => (fields[at] as { fields: Field[] }).fields
  const tab = (fields[3] as { tabs: { fields: Field[] }[] }).tabs[0]!.fields
  for (const read of [readOf(inside(2), 'ward'), readOf(inside(1), 'added'), readOf(tab, 'inside')]) {
    expect(await read!(asking(null))).toBe(false)
    expect(await read!(asking(organiser))).toBe(false)
    expect(await read!(asking(editor))).toBe(true)
  }
  expect(readOf(inside(1), 'known')).toBeUndefined()
  expect(await readOf(fields, 'open')!(asking(null))).toBe(true)
  for (const name of ['openText', 'openRows']) {
    expect(await readOf(fields, name)!(asking(null, 'es', { languages: ['en'] }))).toBe(false)
    expect(await readOf(fields, name)!(asking(null, 'en', { languages: ['en'] }))).toBe(true)
  }
})
