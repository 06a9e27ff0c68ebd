import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { broadside } from 'payload-broadside'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { database } from './src/host/database.js'
import { env } from './src/host/env.js'

export default buildConfig({
  secret: env.secret,
  serverURL: env.serverURL,
  db: database,
  sharp,
  editor: lexicalEditor(),
  admin: { avatar: 'default', user: 'users' },
  i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'es', label: 'Español' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  telemetry: false,
  typescript: { outputFile: 'src/payload-types.ts' },
  plugins: [broadside({ siteURL: env.serverURL })],
})
