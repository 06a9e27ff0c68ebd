import { toInstant } from '../shared/toInstant.js'

/**
 * A document as withdrawals name it. With the instant at which it was made it is this document for ever: SQLite may give
 * its id to another.
 */
export const toDocumentName = ({
  noun,
  id,
  createdAt,
}: {
  noun: string
  id: number | string
  createdAt?: unknown
}): string => [noun, 'document', id, ...(createdAt ? [toInstant(createdAt)] : [])].join(':')
