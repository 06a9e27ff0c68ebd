import type { CollectionConfig, Config, Payload } from 'payload'
import { expect, it } from 'vitest'
import { api } from '../../../plugins/api/index.js'
import { ConfigError } from '../../../plugins/errors.js'
import { openSignupDoor, signup } from '../../../plugins/signup/index.js'
import type { SignupOptions } from '../../../plugins/signup/options.js'
import { contentWords } from '../../../plugins/signup/words.js'
import { signupKeys } from '../../helpers/testPayload.js'

const site = {
  locales: [
    { code: 'en', label: 'English' },
    { code: 'fr', label: 'Français' },
  ],
  defaultLocale: 'en',
}
const collections: CollectionConfig[] = ['branches', 'calls', 'consents', 'signups', 'users'].map((slug) => ({
  slug,
  fields: [],
}))
const settings = { siteURL: 'http://localhost', locales: ['en', 'fr'], defaultLocale: 'en' }
const host = {
  collections: Object.freeze(collections.map((one) => Object.freeze(one))),
  i18n: Object.freeze({ translations: { en: { broadside: { signup: { altered: 'Broken.' } } } } }),
} as unknown as Config
const incoming = Object.freeze(api(settings as never)(host)) as Config

const start = async (options: SignupOptions) => {
  const config = (await signup(options, site)(incoming)) as Config
  const told: string[] = []
  await config.onInit!({
    logger: { warn: ({ msg }: { msg: string }) => told.push(msg) },
    db: { find: async () => ({ docs: [] }) },
    email: { name: 'test' },
  } as unknown as Payload)
  return { config, told }
}

it('a content locale without words is told of at boot, and no more once a host has supplied them', async () => {
  const { told } = await start({ keys: signupKeys })
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('The content locale "fr" has no words for its forms, answers and mails')
  const words = { fr: Object.fromEntries(Object.keys(contentWords.en).map((key) => [key, 'Bonjour'])) }
  expect((await start({ keys: signupKeys, words })).told).toEqual([])
})

it('what a host says in the panel comes last', async () => {
  const { i18n } = (await start({})).config
  const { en } = i18n!.translations as unknown as Record<
    string,
    { broadside: { signup: Record<string, string> } }
  >
  expect(en!.broadside.signup.altered).toBe('Broken.')
  expect(en!.broadside.signup.keyMissing).toContain('{key}')
})

it('keys that can’t be used stop the boot', () => {
  expect(() => signup({ keys: { ...signupKeys, lookup: 'short' } }, site)(incoming)).toThrow(ConfigError)
})

it('without keys the door is shut, and says so', async () => {
  const { config } = await start({})
  const open = () =>
    openSignupDoor({ config: { ...config, routes: { api: '/api' } } } as unknown as Payload, new Headers())
  expect(open).toThrow(expect.objectContaining({ code: 'UNAVAILABLE' }) as Error)
})

it('the names of its tasks, which Postgres has in its schema, are the same without keys', async () => {
  const [bare, whole] = [await start({}), await start({ keys: signupKeys })]
  const toNames = ({ config }: typeof bare) => config.jobs?.tasks?.map(({ slug }) => slug)
  expect(toNames(bare)).toEqual(['signupOutbox', 'signupUpkeep'])
  expect(toNames(bare)).toEqual(toNames(whole))
})
