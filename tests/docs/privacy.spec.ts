import { readFileSync } from 'node:fs'
import type { Field } from 'payload'
import { expect, it } from 'vitest'
import type { CollectionContext } from '../../collections/context.js'
import { collections } from '../../collections/index.js'
import { en } from '../../collections/signups/translations/en.js'
import { slugs } from '../../collections/slugs.js'

const nouns = collections({
  ...{ locales: [{ code: 'en', label: 'English' }], defaultLocale: 'en', actions: [] },
  ...{ mediaDir: '', recordingsDir: '', toFeedURL: () => '', secureCookies: false },
} satisfies CollectionContext).filter(({ slug }) => slug.startsWith('signup'))

const isVirtual = (field: Field): boolean => 'virtual' in field && Boolean(field.virtual)

/** The paths of all that a noun stores; a list's rows have ids of their own. */
const toStored = (fields: Field[], above = ''): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'ui' || isVirtual(field)) return []
    const inner = 'fields' in field ? field.fields : []
    if (!('name' in field) || !field.name) return toStored(inner, above)
    const path = above + field.name
    const id = field.type === 'array' ? [`${path}.id`] : []
    return [path, ...id, ...toStored(inner, `${path}.`)]
  })

const record = readFileSync(new URL('../../docs/privacy.md', import.meta.url), 'utf8')

/** The fields that the record names of a noun. */
const toNamed = (slug: string): string[] => {
  const [, section = ''] = record.split(`### \`${slug}\``)
  return [...section.split('\n### ')[0]!.matchAll(/^\| `([\w.]+)`/gm)].map(([, path]) => path!)
}

it('the nouns of signups are those that the record of processing describes', () => {
  expect(nouns.map(({ slug }) => slug).sort()).toEqual([
    slugs['signup-addresses'],
    slugs['signup-requests'],
    slugs.signups,
  ])
})

it.each(nouns.map(({ slug, fields }) => [slug, fields] as const))(
  'the record of processing in docs/privacy.md names each stored field of %s, and no other',
  (slug, fields) => {
    const stored = [...new Set(['id', ...toStored(fields), 'createdAt', 'updatedAt'])]
    expect(toNamed(slug).sort()).toEqual(stored.sort())
  },
)

it('the record says what is sealed', () => {
  const person = nouns
    .find(({ slug }) => slug === slugs.signups)!
    .fields.flatMap((field) => ('fields' in field ? field.fields : [field]))
    .flatMap((field) => (isVirtual(field) && 'name' in field ? [field.name as keyof typeof en] : []))
    .filter((name) => name !== 'unreadable')
  const said = record.match(/^\| `sealed` .*$/m)![0]
  expect(person.filter((name) => !said.includes(en[name].toLowerCase()))).toEqual([])
})
