import type { Where } from 'payload'

/** Payload's collection of jobs. */
export const jobs = 'payload-jobs'

/** The parts of Payload's `schedulePublish` job that are used here. */
export type Job = {
  id: number | string
  input?: {
    type?: 'publish' | 'unpublish'
    doc?: { relationTo: string; value: number | string }
    /**
     * The user who scheduled it, until the organisation takes the job over
     * (docs/decisions/006-scheduled-publication.md).
     */
    user?: unknown
    /** The same user, after the organisation took the job over. */
    madeBy?: unknown
    /** The time zone its time was chosen in. */
    timezone?: unknown
    /** Accounts already mailed about its failure, and whether that is all of them. */
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
