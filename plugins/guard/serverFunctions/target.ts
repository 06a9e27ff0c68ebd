import type { PayloadRequest, SanitizedPermissions } from 'payload'
import { findCollection } from '../../../collections/documents/findCollection.js'
import { isId } from '../isId.js'
import type { GuardSettings } from '../options.js'
import { toStorable } from '../toStorable.js'

/** Arguments sent by a client to a server function. */
export type Args = Record<string, unknown>

/** The user's request and their general permissions. */
export type Asking = { req: PayloadRequest; permissions: SanitizedPermissions; settings: GuardSettings }

/** The decision on a server function call: continue with these arguments, return this answer, or reject (`null`). */
export type Verdict = { args: Args } | { answer: unknown } | null

type Operation = 'create' | 'read' | 'update'

/** Whether the user has one of these permissions on a collection or global. Payload checks individual documents itself. */
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

/** Whether an id is valid for the database or omitted. */
export const isIdOrNone = ({ req }: Asking, id: unknown): boolean =>
  id === undefined || id === null || id === '' || isId(req.payload, id)

/** The collection or global of a call, for {@link may}. */
export const toTarget = ({ collectionSlug, globalSlug }: Args) => ({
  collection: collectionSlug ?? undefined,
  global: globalSlug ?? undefined,
})

/** Normalizes arguments that get stored, so every database can keep them. */
export const toKeptArgs = (args: Args): Args => toStorable(args) as Args
