import type { Payload, TypedLocale, TypedUser } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { Call } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import { callFields, resolveCall } from './resolveCall.js'

/**
 * A call as its editor sees it now, published or not, for previews: in the shape of a live one, with empty texts where
 * nothing is written yet. `null` where the user may not read it. What it points to is shown only where that is live.
 */
export const readDraftCall = async ({
  payload,
  id,
  locale,
  user,
  now = new Date(),
}: {
  payload: Payload
  id: number | string
  locale: string
  user: TypedUser
  now?: Date
}): Promise<Call | null> => {
  const doc = (await payload.findByID({
    collection: slugs.calls,
    id,
    draft: true,
    locale: locale as TypedLocale,
    fallbackLocale: false,
    select: Object.fromEntries([...callFields, 'updatedAt'].map((field) => [field, true])),
    depth: 0,
    user,
    overrideAccess: false,
    disableErrors: true,
  })) as unknown as CallDocument | null
  if (!doc) return null
  return resolveCall({ installation: readInstallation(payload), doc, locale, now })
}
