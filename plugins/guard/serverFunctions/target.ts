import type { PayloadRequest, SanitizedPermissions } from 'payload'
import { findCollection } from '../../../collections/documents/findCollection.js'
import { isId } from '../isId.js'
import type { GuardSettings } from '../options.js'
import { toStorable } from '../toStorable.js'

/** What a client sends a server function. */
export type Args = Record<string, unknown>

/** Who asks, and what Payload says they may do in general. */
export type Asking = { req: PayloadRequest; permissions: SanitizedPermissions; settings: GuardSettings }

/** What is done with a call: it goes on with these arguments, is answered here, or is refused (`null`). */
export type Verdict = { args: Args } | { answer: unknown } | null

type Operation = 'create' | 'read' | 'update'

/** Whether somebody may do one of these with a collection or a global at all. Document by document Payload asks itself. */
export const may = (
  { req, permissions }: Asking,
  { collection, global }: { collection?: unknown; global?: unknown },
  ...operations: Operation[]
): boolean => {
  const isAllowed = (granted: object | undefined): boolean =>
    operations.some((operation) => Boolean((granted as Record<string, unknown> | undefined)?.[operation]))
  if (collection !== undefined && global !== undefined) return false
  if (collection !== undefined) {
    if (!findCollection(req.payload, collection)) return false
    return isAllowed(permissions.collections?.[collection as never])
  }
  const found = req.payload.config.globals.find(({ slug }) => slug === global)
  return found !== undefined && isAllowed(permissions.globals?.[found.slug as never])
}

/** Whether an id is one that the database can be asked for, or none is named. */
export const isIdOrNone = ({ req }: Asking, id: unknown): boolean =>
  id === undefined || id === null || id === '' || isId(req.payload, id)

/** The collection and the global that a call is about, as {@link may} takes them. */
export const toTarget = ({ collectionSlug, globalSlug }: Args) => ({
  collection: collectionSlug ?? undefined,
  global: globalSlug ?? undefined,
})

/** Arguments that are stored, in a form that every database keeps. */
export const toKeptArgs = (args: Args): Args => toStorable(args) as Args
