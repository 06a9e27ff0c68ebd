import type { Config } from 'payload'
import { expect, it } from 'vitest'
import { references } from '../../../plugins/references/index.js'

const host = (): Config =>
  Object.freeze({
    collections: Object.freeze([
      Object.freeze({ slug: 'posts', fields: Object.freeze([]) }),
      Object.freeze({ slug: 'keys', admin: Object.freeze({ hidden: true }), fields: Object.freeze([]) }),
    ]),
    globals: Object.freeze([Object.freeze({ slug: 'front', fields: Object.freeze([]) })]),
  }) as unknown as Config

it('what the panel hides is not looked into, and the incoming config is not mutated', async () => {
  const config = await references()(host())
  const named = config.collections!.map(({ slug, hooks }) => [slug, hooks?.afterChange?.length ?? 0])
  expect(named).toEqual([
    ['posts', 1],
    ['keys', 0],
    ['references', 0],
  ])
  expect(config.globals![0]!.hooks?.afterChange).toHaveLength(1)
})

it('nobody reaches the index by any door', async () => {
  const config = await references()(host())
  const { access, endpoints, graphQL, admin } = config.collections!.at(-1)!
  expect(Object.values(access!).map((may) => (may as () => boolean)())).toEqual(Array(7).fill(false))
  expect({ endpoints, graphQL, hidden: admin?.hidden }).toEqual({
    endpoints: false,
    graphQL: false,
    hidden: true,
  })
})

it('an option that names what is not there is refused with a sentence', () => {
  expect(() => references({ collections: ['psots'] })(host())).toThrow(
    '[payload-broadside/references] There is no collection `psots`. Add it before references(), or leave it out.',
  )
  expect(() => references({ liveCollections: ['psots'] })(host())).toThrow('There is no collection `psots`.')
  expect(() => references({ localesIn: { psots: 'languages' } })(host())).toThrow(
    'There is no collection `psots`.',
  )
  expect(() => references({ liveWith: { psots: 'owner' } })(host())).toThrow(
    'There is no collection `psots`.',
  )
  expect(() => references({ liveGlobals: ['frnot'] })(host())).toThrow('There is no global `frnot`.')
})

it('disabled, the schema stays and the effects go', async () => {
  const config = await references({ disabled: true })(host())
  expect(config.collections!.map(({ slug, hooks }) => [slug, hooks])).toEqual([
    ['posts', undefined],
    ['keys', undefined],
    ['references', undefined],
  ])
})

it('a host’s own words for the tab are kept', async () => {
  const config = await references()({
    ...host(),
    i18n: { translations: { en: { broadside: { references: { usedIn: 'Shown on' } } } } },
  } as unknown as Config)
  expect(config.i18n!.translations).toMatchObject({
    en: { broadside: { references: { usedIn: 'Shown on' } } },
    es: { broadside: { references: { usedIn: 'Se usa en' } } },
  })
})
