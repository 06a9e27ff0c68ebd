import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'
import { readVersion } from '../operations/readVersion.js'

/** Refuses to put a version that was never published over a live call: the call would go offline. */
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
  const version = await readVersion({ req, id })
  if (!version || version.isPublished) return args
  const live = await req.payload.db.findOne<{ id: number | string }>({
    collection: slugs.calls,
    where: { and: [{ id: { equals: version.call } }, { _status: { equals: 'published' } }] },
    req,
  })
  if (!live) return args
  refuse({
    req,
    collection: slugs.calls,
    id: version.call,
    faults: [
      {
        path: '_status',
        sentence: {
          en: 'This version was never published, and the call is live. Restore it as a draft, with `draft=true`: the call stays live as it is until you publish.',
          es: 'Esta versión nunca se publicó y el llamamiento está en línea. Restáurala como borrador, con `draft=true`: el llamamiento sigue en línea como está hasta que publiques.',
        },
      },
    ],
  })
  return args
}
