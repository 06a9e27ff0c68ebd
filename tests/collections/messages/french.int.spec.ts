import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { type ClientConfig, createClientConfig, getLocalI18n } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fr as broadsideInFrench } from '../../../examples/french/fr.js'
import { translations } from '../../helpers/messages.js'
import { rest } from '../../helpers/rest.js'
import { signIn } from '../../helpers/signIn.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost

beforeAll(async () => {
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      i18n: {
        fallbackLanguage: 'en',
        supportedLanguages: { en, es, fr },
        translations: { fr: { broadside: broadsideInFrench } },
      },
    }),
  })
})
afterAll(() => host.stop())

/** Collections and fields that the panel does not show have no words of ours. */
const isHidden = (value: object): boolean => {
  const { hidden, admin } = value as { hidden?: unknown; admin?: { hidden?: unknown; disabled?: unknown } }
  return Boolean(hidden ?? admin?.hidden ?? admin?.disabled)
}

/** What the panel shows of a config: texts by where they stand, in French. */
const readTexts = (config: ClientConfig): [path: string, text: string][] => {
  const texts: [string, string][] = []
  const shown = new Set(['label', 'description', 'placeholder', 'group', 'singular', 'plural'])
  const seen = new Set<object>()
  const walk = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'string') {
      if (shown.has(name)) texts.push([path, value])
      return
    }
    if (value === null || typeof value !== 'object' || seen.has(value) || isHidden(value)) return
    seen.add(value)
    const words = value as Record<string, unknown>
    if (shown.has(name) && typeof words.en === 'string') {
      texts.push([path, String(words.fr ?? words.en)])
      return
    }
    for (const [key, one] of Object.entries(value)) walk(one, `${path}.${key}`, key)
  }
  const hidden = host.config.collections.filter(({ admin }) => admin.hidden === true).map(({ slug }) => slug)
  for (const entity of [...config.collections, ...config.globals])
    if (!hidden.includes(entity.slug as never) && !entity.slug.startsWith('payload-'))
      walk(entity, entity.slug, '')
  walk(config.blocks, 'blocks', '')
  return texts
}

const ours = new Set(Object.values(broadsideInFrench).flatMap((room) => Object.values(room)))
const english = new Set(
  Object.values(translations.en)
    .flatMap((room) => Object.values(room))
    .filter((text) => !ours.has(text)),
)

it('the panel is French throughout', async () => {
  const i18n = await getLocalI18n({ config: host.config, language: 'fr' })
  const config = createClientConfig({ config: host.config, i18n: i18n as never, importMap: {}, user: true })
  const texts = readTexts(config)
  expect(texts.filter(([, text]) => ours.has(text)).length).toBeGreaterThan(300)
  expect(texts.filter(([, text]) => english.has(text))).toEqual([])
  expect(texts.filter(([, text]) => /broadside:|^\w+:\w+$/.test(text))).toEqual([])
})

it('a refusal is French', async () => {
  const token = await signIn(host.payload, 'admin')
  const answer = await rest(host.config)('/api/slogans?locale=en', {
    method: 'POST',
    headers: { Authorization: `JWT ${token}`, 'Accept-Language': 'fr' },
    body: JSON.stringify({ text: '' }),
  })
  expect(answer.status).toBe(400)
  const { errors } = (await answer.json()) as { errors: { data: { errors: object[] } }[] }
  expect(errors[0]!.data.errors).toEqual([
    expect.objectContaining({ label: 'Texte', message: broadsideInFrench.slogans.writeTheSlogan }),
  ])
})
