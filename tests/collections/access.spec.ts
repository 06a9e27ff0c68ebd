import type { Field, FieldAccess } from 'payload'
import { describe, expect, it } from 'vitest'
import { collections } from '../../collections/index.js'
import { ownActions } from '../../plugins/actions/kinds.js'

const made = collections({
  locales: [{ code: 'en', label: 'English' }],
  defaultLocale: 'en',
  actions: ownActions.map(({ block }) => block),
  mediaDir: 'media',
  recordingsDir: 'recordings',
  toFeedURL: (slug) => `https://example.org/${slug}`,
  secureCookies: true,
})

const stated = ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update']

it.each(made.map(({ slug, access }) => [slug, access] as const))(
  '%s leaves no operation to Payload’s defaults, which let in whoever is logged in',
  (_, access) => {
    expect(Object.keys(access ?? {}).sort()).toEqual(stated)
  },
)

type Ruled = [path: string, read: FieldAccess]

/** The fields with a rule for who reads them, at any depth. */
const toRuled = (fields: Field[], above: string): Ruled[] =>
  fields.flatMap((field): Ruled[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => toRuled(tab.fields, above))
    const path = 'name' in field && field.name ? `${above}.${field.name}` : above
    const read = 'access' in field ? (field.access as { read?: FieldAccess } | undefined)?.read : undefined
    const inner =
      field.type === 'blocks'
        ? field.blocks.flatMap((block) => toRuled(block.fields, `${path}.${block.slug}`))
        : 'fields' in field
          ? toRuled(field.fields, path)
          : []
    return [...(read ? [[path, read] as Ruled] : []), ...inner]
  })

describe('a field with a rule is closed to visitors where nothing that the rule looks at was read', () => {
  it.each(made.flatMap(({ slug, fields }) => toRuled(fields, slug)))('%s', async (_, read) => {
    const req = { locale: 'en', user: null, context: {} } as never
    for (const doc of [undefined, {}, { id: 1 }])
      expect(await read({ req, doc, data: doc, siblingData: {}, blockData: {} } as never)).toBeFalsy()
  })
})
