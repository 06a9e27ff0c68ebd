import type { CallDocument } from '../documents.js'
import { toInstant } from '../toInstant.js'

/** When a call changed by itself so far: at its last edit, at its opening, at its closing. */
export const toChanges = (
  { updatedAt, opensAt, closesAt }: Pick<CallDocument, 'updatedAt' | 'opensAt' | 'closesAt'>,
  now: Date,
): string[] =>
  [updatedAt, opensAt, closesAt]
    .flatMap((instant) => toInstant(instant) ?? [])
    .filter((instant) => instant <= now.toISOString())
