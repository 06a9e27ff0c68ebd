import type { PayloadRequest } from 'payload'

/** What the guard is told. */
export type GuardOptions = {
  /**
   * Who may ask freely: read the trash, filter by what lies in blocks, sort through relations. Everybody else may do none of
   * it, whatever a collection's access says.
   * @default whoever is logged in to the panel's collection
   */
  isTrusted?: (req: Pick<PayloadRequest, 'payload' | 'user'>) => boolean
  /**
   * Who keeps preferences. Logged in is not enough where somebody may be suspended.
   * @default whoever is logged in
   */
  isStaff?: (req: Pick<PayloadRequest, 'payload' | 'user'>) => boolean
  /** The most documents of one answer. `limit=0`, which asks for all, asks for this many. @default 100, and 1000 for the trusted */
  maxLimit?: { others: number; trusted: number }
  /** The last page that is looked for. @default 10000 */
  maxPage?: number
  /** The most fields deep, and aliases, of one GraphQL document. @default 12 and 30 */
  graphQL?: { depth: number; aliases: number }
}

/** The options with nothing left open. */
export type GuardSettings = Required<GuardOptions>

/** Fills in what a host left open. */
export const toSettings = ({
  isTrusted = ({ payload, user }) => Boolean(user) && user!.collection === payload.config.admin.user,
  isStaff = ({ user }) => Boolean(user),
  maxLimit = { others: 100, trusted: 1000 },
  maxPage = 10_000,
  graphQL = { depth: 12, aliases: 30 },
}: GuardOptions): GuardSettings => ({ isTrusted, isStaff, maxLimit, maxPage, graphQL })
