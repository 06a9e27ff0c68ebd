import { slugs } from '../../../collections/slugs.js'
import type { CallDocument } from '../documents.js'
import type { Installation } from '../installation.js'
import { type RelatedIds, toPointedIds } from '../related/ids.js'

/** Every id that a call points to; all branches where a step leads to whichever is near. */
export const toRelatedIds = (
  installation: Pick<Installation, 'payload'>,
  doc: Pick<CallDocument, 'actions'>,
): RelatedIds => {
  const ids = toPointedIds(installation, slugs.calls, doc)
  const isFinding = (doc.actions ?? []).some(
    ({ blockType, branch }) => blockType === 'findBranch' && branch == null,
  )
  return isFinding ? { ...ids, branches: 'all' } : ids
}
