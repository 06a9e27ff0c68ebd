import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../refuse.js'
import { readVersion } from './readVersion.js'

/** Refuses to put a version that was never published over a live document: it would go offline. */
export const keepLiveWhenRestoring: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'restoreVersion') return args
  const { id, draft } = args as { id: number | string; draft?: boolean }
  // Payload asks for access after this hook: who may not write learns nothing of a draft.
  if (draft || (!overrideAccess && !(await collection.access.update({ req })))) return args
  const version = await readVersion({ req, noun: collection.slug, id })
  if (!version || version.isPublished) return args
  const live = await req.payload.db.findOne<{ id: number | string }>({
    collection: collection.slug,
    where: { and: [{ id: { equals: version.parent } }, { _status: { equals: 'published' } }] },
    req,
  })
  if (!live) return args
  refuse({
    req,
    collection: collection.slug,
    id: version.parent,
    faults: [
      {
        path: '_status',
        sentence: {
          en: 'This version was never published, and what is live would go offline. Restore it as a draft, with `draft=true`: what is live stays as it is until you publish.',
          es: 'Esta versión nunca se publicó y lo que está en línea desaparecería. Restáurala como borrador, con `draft=true`: lo que está en línea sigue como está hasta que publiques.',
        },
      },
    ],
  })
  return args
}
