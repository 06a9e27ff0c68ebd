import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { buildConfig } from 'payload'
import { broadside, uploadSizes } from 'payload-broadside'
import sharp from 'sharp'
import { database, needsSortIndexes } from './src/host/database.js'
import { email } from './src/host/email.js'
import { limiters } from './src/host/limiters.js'
import { panel } from './src/host/panel/index.js'
import { parseEnv } from './src/host/parseEnv.js'
import { storage } from './src/host/storage.js'
import { timeZones } from './src/host/timeZones.js'

const env = parseEnv(process.env, { building: process.env.NEXT_PHASE === 'phase-production-build' })

export default buildConfig({
  secret: env.secret,
  serverURL: env.serverURL,
  db: await database(env),
  email: email(env),
  sharp,
  editor: lexicalEditor(),
  admin: { avatar: 'default', user: 'users', timezones: timeZones, ...panel },
  i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
  localization: {
    locales: [
      { code: 'en', label: 'English' },
      { code: 'es', label: 'Español' },
    ],
    defaultLocale: 'en',
    fallback: true,
  },
  // Azure Cosmos DB sorts by indexed fields only.
  indexSortableFields: needsSortIndexes(env),
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 500 },
  // What a visitor gets wrong is no fault of this server's.
  loggingLevels: {
    AuthenticationError: 'info',
    FileUploadError: 'info',
    LockedAuth: 'info',
    QueryError: 'info',
  },
  upload: {
    limits: { fileSize: uploadSizes.media },
    abortOnLimit: true,
    responseOnLimit:
      'The file is larger than 20 MB. Make it smaller. · El archivo ocupa más de 20 MB. Redúcelo.',
  },
  // Written by `npm run generate` alone: the types of ids depend on the database of whoever boots.
  typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
  plugins: [
    broadside({
      siteURL: env.serverURL,
      mediaDir: `${env.dataDir}/media`,
      recordingsDir: `${env.dataDir}/recordings`,
      setupToken: env.setupToken,
      contentAPI: { version: env.version },
      signup: { keys: env.signupKeys, limiters: await limiters(env), proofOfWork: env.proofOfWork },
      // Written by src/front, whatever a client says of itself.
      clientAddress: (headers) => headers.get('x-forwarded-for'),
    }),
    storage(env),
  ],
})
