import type { CollectionConfig } from 'payload'
import type { CollectionContext } from '../context.js'
import { isEditor } from '../shared/access/permissions.js'
import { readLive } from '../shared/access/rules.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'

/** A call to action: what happened, what we say, and the ways to act, in order. */
export const calls = (context: CollectionContext): CollectionConfig => ({
  slug: slugs.calls,
  labels: {
    singular: { en: 'Call to action', es: 'Llamamiento' },
    plural: { en: 'Calls to action', es: 'Llamamientos' },
  },
  access: {
    create: isEditor,
    read: readLive,
    update: isEditor,
    delete: isEditor,
    readVersions: isEditor,
  },
  admin: {
    useAsTitle: 'title',
    group: { en: 'Content', es: 'Contenido' },
    defaultColumns: ['title', '_status', 'opensAt', 'closesAt', 'updatedAt'],
  },
  trash: true,
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 800 }, schedulePublish: true } },
  fields: fields(context),
})
