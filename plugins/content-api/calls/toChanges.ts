import type { CallDocument } from '../documents.js'
import { toInstant } from '../toInstant.js'
import { toHour } from './readSupporters.js'

/** When a call changed by itself so far: at its last edit, its opening and closing, and each hour where it shows a number. */
export const toChanges = (
  {
    updatedAt,
    opensAt,
    closesAt,
    showSupporters,
  }: Pick<CallDocument, 'updatedAt' | 'opensAt' | 'closesAt' | 'showSupporters'>,
  now: Date,
): string[] =>
  [updatedAt, opensAt, closesAt, ...(showSupporters ? [toHour(now)] : [])]
    .flatMap((instant) => toInstant(instant) ?? [])
    .filter((instant) => instant <= now.toISOString())
