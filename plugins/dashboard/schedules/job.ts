import type { Where } from 'payload'

/** Payload's collection of jobs. */
export const jobs = 'payload-jobs'

/** A job of Payload's `schedulePublish`, as far as it is read here. */
export type Job = {
  id: number | string
  input?: {
    type?: 'publish' | 'unpublish'
    doc?: { relationTo: string; value: number | string }
    /** Whoever scheduled it, while it is theirs alone (docs/decisions/006-scheduled-publication.md). */
    user?: unknown
    /** The same, from when it is the organisation's on. */
    madeBy?: unknown
    /** The zone in which its time was chosen. */
    timezone?: unknown
    /** The accounts that were mailed about its failure, and whether that were all. */
    told?: string[]
    isTold?: boolean
  } | null
  waitUntil?: string | Date | null
  createdAt: string | Date
  updatedAt: string | Date
  hasError?: boolean | null
  error?: { message?: string } | null
}

/** Jobs that publish a document or take it offline. */
export const isSchedule = (): Where => ({ taskSlug: { equals: 'schedulePublish' } })
