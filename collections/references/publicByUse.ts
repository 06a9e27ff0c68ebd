import type { Access, CollectionSlug, Where } from 'payload'
import { whereLive } from '../drafts/live.js'
import { hasIndex } from './settings.js'
import { hasUseField, whereUsedByLive } from './useField.js'

/**
 * Builds `access.read` for a collection without drafts. Everybody may read documents that live content uses, directly
 * or indirectly, unless they are in the trash; `own` grants more. Documents made for a draft, and their files, become
 * public when the draft is published. Without the index of `references()`, only `own` applies.
 *
 * @param collection The slug of the rule's collection, which Payload doesn't pass to rules.
 * @param own Who may read documents regardless of use. @default nobody
 *
 * @example
 * { slug: 'pictures', access: { read: publicByUse('pictures', ({ req }) => Boolean(req.user)) } }
 */
export const publicByUse =
  (collection: string, own: Access = () => false): Access =>
  async (asked) => {
    const allowed = await own(asked)
    const { payload } = asked.req
    if (allowed === true || !hasIndex(payload) || !hasUseField(payload, collection)) return allowed
    const { config } = payload.collections[collection as CollectionSlug]!
    const live: Where = { and: [whereUsedByLive(), ...whereLive(config)] }
    return allowed ? { and: [{ or: [allowed, live] }] } : live
  }
