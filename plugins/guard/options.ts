import type { PayloadRequest } from 'payload'

/** Options of the guard. */
export type GuardOptions = {
  /**
   * Who may read the trash, filter by fields inside blocks and sort through relations. Nobody else may, whatever a
   * collection's access says.
   * @default users of the panel's auth collection
   */
  isTrusted?: (req: Pick<PayloadRequest, 'payload' | 'user'>) => boolean
  /**
   * Who may store preferences. Being logged in is not enough if accounts can be suspended.
   * @default any logged-in user
   */
  isStaff?: (req: Pick<PayloadRequest, 'payload' | 'user'>) => boolean
  /**
   * Maximum documents per answer, also for `limit=0`, which means all in Payload. @default 100, and 1000 for the
   * trusted
   */
  maxLimit?: { others: number; trusted: number }
  /** The highest page number. @default 10000 */
  maxPage?: number
  /** Maximum depth and number of aliases of a GraphQL document. @default 12 and 30 */
  graphQL?: { depth: number; aliases: number }
}

/** The options with defaults filled in. */
export type GuardSettings = Required<GuardOptions>

/** Fills in the defaults. */
export const toSettings = ({
  isTrusted = ({ payload, user }) => Boolean(user) && user!.collection === payload.config.admin.user,
  isStaff = ({ user }) => Boolean(user),
  maxLimit = { others: 100, trusted: 1000 },
  maxPage = 10_000,
  graphQL = { depth: 12, aliases: 30 },
}: GuardOptions): GuardSettings => ({ isTrusted, isStaff, maxLimit, maxPage, graphQL })
