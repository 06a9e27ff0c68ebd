import type { PayloadRequest, TextField } from 'payload'
import { nobody } from '../../../collections/access/permissions.js'
import { dropFromCopy } from '../../../collections/fields/dropFromCopy.js'
import { slugs } from '../../../collections/slugs.js'
import { isScheduled } from './scheduled.js'

/** The name of the field that says who wrote a version. */
export const writtenByName = 'writtenBy'

const people = `${slugs.users}:`

/** Who wrote a version: an account, a schedule, or a program without an account. */
export type Writer = { kind: 'account'; id: string } | { kind: 'program' | 'schedule' | 'unknown' }

/**
 * Who wrote each version of a document. Text and not a relation: it outlives the account without personal data, and
 * reads need no join. Hidden in all APIs; only the panel's version list reads it.
 */
export const writtenByField = (): TextField => ({
  name: writtenByName,
  type: 'text',
  hidden: true,
  access: { create: nobody, update: nobody },
  hooks: { beforeDuplicate: [dropFromCopy] },
})

/** The stored value for the current writer. */
export const toWrittenBy = ({ user }: Pick<PayloadRequest, 'user'>): string => {
  if (isScheduled()) return 'schedule'
  return user?.collection === slugs.users ? `${people}${user.id}` : 'program'
}

/** Parses a value stored by {@link toWrittenBy}. Older versions have none. */
export const parseWrittenBy = (stored: unknown): Writer => {
  if (stored === 'schedule' || stored === 'program') return { kind: stored }
  return typeof stored === 'string' && stored.startsWith(people)
    ? { kind: 'account', id: stored.slice(people.length) }
    : { kind: 'unknown' }
}
