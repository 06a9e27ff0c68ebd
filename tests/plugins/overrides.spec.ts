import type { CollectionConfig } from 'payload'
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
