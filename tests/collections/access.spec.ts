import { expect, it } from 'vitest'
import { collections } from '../../collections/index.js'

const stated = ['admin', 'create', 'delete', 'read', 'readVersions', 'unlock', 'update']

it.each(
  collections({
    locales: [{ code: 'en', label: 'English' }],
    defaultLocale: 'en',
    mediaDir: 'media',
    recordingsDir: 'recordings',
    toFeedURL: (slug) => `https://example.org/${slug}`,
    secureCookies: true,
  }).map(({ slug, access }) => [slug, access] as const),
)('%s leaves no operation to Payload’s defaults, which let in whoever is logged in', (_, access) => {
  expect(Object.keys(access ?? {}).sort()).toEqual(stated)
})
