import type { CollectionConfig } from 'payload'
import type { CollectionContext } from '../context.js'
import { isEditor } from '../shared/access/permissions.js'
import { writeOneLocale } from '../shared/writeOneLocale.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/** Recordings: audio, without a word of where and by whom it was made. */
export const recordings = ({ recordingsDir }: CollectionContext): CollectionConfig => ({
  slug: slugs.recordings,
  labels: {
    singular: { en: 'Recording', es: 'Grabación' },
    plural: { en: 'Recordings', es: 'Grabaciones' },
  },
  access: { create: isEditor, read: isEditor, update: isEditor, delete: isEditor },
  admin: { useAsTitle: 'title', group: { en: 'Content', es: 'Contenido' } },
  trash: true,
  disableDuplicate: true,
  upload: {
    staticDir: recordingsDir,
    mimeTypes: ['audio/mpeg', 'audio/mp4'],
    pasteURL: false,
  },
  hooks: { beforeOperation: [writeOneLocale] },
  fields,
})
