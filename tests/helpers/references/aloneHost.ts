import { BlocksFeature, lexicalEditor, LinkFeature, UploadFeature } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { references, type ReferencesOptions } from '../../../plugins/references/index.js'
import {
  type Block,
  buildConfig,
  type CollectionConfig,
  type Config,
  getPayload,
  type Payload,
  type SanitizedConfig,
} from 'payload'
import { testDatabase } from '../testDatabase.js'

/** Payload without Broadside, and its typed slugs put aside: these collections are no host's. */
export type AlonePayload = {
  payload: Payload
  config: SanitizedConfig
  stop: () => Promise<void>
}

const any = () => true
const signedIn = ({ req }: { req: { user: unknown } }) => Boolean(req.user)

const teaser: Block = {
  slug: 'teaser',
  fields: [
    { name: 'post', type: 'relationship', relationTo: 'posts' as never },
    { name: 'people', type: 'relationship', relationTo: 'people' as never, hasMany: true },
  ],
}

export const posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: { en: 'Post', es: 'Entrada' }, plural: { en: 'Posts', es: 'Entradas' } },
  access: { create: signedIn, update: signedIn, delete: signedIn, read: signedIn, readVersions: signedIn },
  admin: { useAsTitle: 'title' },
  trash: true,
  versions: { drafts: { schedulePublish: true } },
  fields: [
    { name: 'title', type: 'text', localized: true },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'people' as never,
      label: { en: 'Author', es: 'Autora' },
    },
    { name: 'mentions', type: 'relationship', relationTo: ['people', 'notes'] as never, hasMany: true },
    { name: 'hero', type: 'upload', relationTo: 'pictures' as never, localized: true },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Plain',
          fields: [
            {
              type: 'row',
              fields: [{ name: 'about', type: 'relationship', relationTo: ['notes', 'posts'] as never }],
            },
          ],
        },
        { name: 'seo', fields: [{ name: 'image', type: 'upload', relationTo: 'pictures' as never }] },
      ],
    },
    {
      name: 'meta',
      type: 'group',
      fields: [{ name: 'reviewer', type: 'relationship', relationTo: 'people' as never }],
    },
    {
      name: 'gallery',
      type: 'array',
      label: { en: 'Gallery', es: 'Galería' },
      fields: [
        {
          name: 'picture',
          type: 'upload',
          relationTo: 'pictures' as never,
          label: { en: 'Picture', es: 'Imagen' },
        },
      ],
    },
    { name: 'parts', type: 'blocks', localized: true, blocks: [teaser] },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      editor: lexicalEditor({
        features: ({ rootFeatures }) => [
          ...rootFeatures,
          LinkFeature({ enabledCollections: ['posts' as never] }),
          UploadFeature({ enabledCollections: ['pictures' as never] }),
          BlocksFeature({ blocks: [teaser] }),
        ],
      }),
    },
  ],
}

const people: CollectionConfig = {
  slug: 'people',
  access: { create: signedIn, update: signedIn, delete: signedIn, read: any },
  admin: { useAsTitle: 'name' },
  trash: true,
  fields: [
    { name: 'name', type: 'text' },
    { name: 'portrait', type: 'upload', relationTo: 'pictures' as never },
  ],
}

const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: signedIn, update: signedIn, delete: signedIn, read: any },
  fields: [{ name: 'text', type: 'text' }],
}

const pictures = (folder: string): CollectionConfig => ({
  slug: 'pictures',
  access: { create: signedIn, update: signedIn, delete: signedIn, read: any },
  upload: { staticDir: folder, filesRequiredOnCreate: false },
  fields: [{ name: 'alt', type: 'text' }],
})

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: { create: signedIn, update: signedIn, delete: signedIn, read: signedIn },
  fields: [{ name: 'isChief', type: 'checkbox' }],
}

/** The plugin alone, on collections that are not Broadside's. Call once a file. */
export const startAlone = async (options: ReferencesOptions = {}): Promise<AlonePayload> => {
  const { adapter, folder, remove, drop } = await testDatabase()
  const raw: Config = {
    secret: 'a secret for tests only, 32 chars',
    serverURL: 'http://localhost:3000',
    db: adapter,
    editor: lexicalEditor(),
    i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
    localization: { locales: ['en', 'es'], defaultLocale: 'en', fallback: true },
    logger: { options: { level: process.env.TEST_LOG ?? 'silent' }, destination: process.stderr as never },
    telemetry: false,
    typescript: { autoGenerate: false },
    collections: [posts, people, notes, pictures(`${folder}/pictures`), users],
    globals: [
      {
        slug: 'front',
        access: { read: any, update: signedIn },
        fields: [{ name: 'lead', type: 'upload', relationTo: 'pictures' as never }],
      },
    ],
    plugins: [
      references({
        liveGlobals: ['front'],
        mayBreakLive: ({ req }) => (req.user as { isChief?: boolean } | null)?.isChief === true,
        ...options,
      }),
    ],
  }
  const config = await buildConfig(raw)
  const payload = await getPayload({ config })
  return {
    payload,
    config,
    stop: async () => {
      await drop(payload)
      await payload.destroy()
      remove()
    },
  }
}
