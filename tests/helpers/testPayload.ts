import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { broadside, type BroadsideOptions } from 'payload-broadside'
import { buildConfig, type Config, getPayload, type Payload, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { testDatabase } from './testDatabase.js'

/** A host app of Broadside's on a throwaway database: real Payload, real database, no Next. */
export type TestHost = {
  payload: Payload
  config: SanitizedConfig
  folder: string
  stop: () => Promise<void>
}

/** Keys for tests only. */
export const signupKeys = {
  sealing: [{ id: 'k1', key: Buffer.alloc(32, 1).toString('base64') }],
  lookup: Buffer.alloc(32, 2).toString('base64'),
}

/** What the organisation has to say before people may sign up. */
export const signupOrganisation = {
  name: 'Open Roads',
  contactEmail: 'press@example.org',
  controller: 'Open Roads, 1 Gate Street',
  privacyNoticeURL: 'https://open-roads.example/privacy',
  privacyNoticeVersion: '2026-11',
}

/** Boots a {@link TestHost}. Call once a file, in `beforeAll`, and `stop` in `afterAll`: Payload keeps one instance a process. */
export const startTestHost = async ({
  options,
  configure = (config) => config,
}: {
  options?: Partial<BroadsideOptions>
  configure?: (config: Config) => Config
} = {}): Promise<TestHost> => {
  const { adapter, folder, remove, drop } = await testDatabase()
  process.env.BROADSIDE_TEST_FOLDER = folder
  const config = await buildConfig(
    configure({
      secret: 'a secret for tests only, 32 chars',
      serverURL: 'http://localhost:3000',
      db: adapter,
      sharp,
      // What is sent goes nowhere; a host with no adapter at all is one that can't send.
      email: () => ({
        name: 'test',
        defaultFromAddress: 'broadside@localhost',
        defaultFromName: 'Broadside',
        sendEmail: async () => {},
      }),
      editor: lexicalEditor(),
      i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
      localization: {
        locales: [
          { code: 'en', label: 'English' },
          { code: 'es', label: 'Español' },
        ],
        defaultLocale: 'en',
        fallback: true,
      },
      logger: { options: { level: process.env.TEST_LOG ?? 'silent' }, destination: process.stderr as never },
      telemetry: false,
      typescript: { autoGenerate: false },
      graphQL: { disablePlaygroundInProduction: true },
      plugins: [
        broadside({
          siteURL: 'http://localhost:3000',
          mediaDir: `${folder}/media`,
          recordingsDir: `${folder}/recordings`,
          signup: { keys: signupKeys },
          ...options,
        }),
      ],
    }),
  )
  const payload = await getPayload({ config })
  return {
    payload,
    config,
    folder,
    stop: async () => {
      await drop(payload)
      await payload.destroy()
      remove()
    },
  }
}
