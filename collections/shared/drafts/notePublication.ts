import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isLive } from '../live.js'

/** How an operation publishes, as only its arguments tell. */
export type Publication = {
  /** The one language that is published, while the others stay as they are live. */
  only?: string
  /** True where a version is restored as a draft, whatever status it had. */
  asDraft?: boolean
}

const key = 'broadside/publication'

/** What {@link notePublication} noted about the operation under way. */
export const readPublication = ({ context }: Pick<PayloadRequest, 'context'>): Publication =>
  (context[key] as Publication | undefined) ?? {}

/** Whether this write makes its document public, or keeps it so. What goes to the trash is public no more. */
export const isPublishing = (
  req: Pick<PayloadRequest, 'context'>,
  data: { _status?: unknown; deletedAt?: unknown },
): boolean => isLive(data) && !(req.context.isRestoringVersion && readPublication(req).asDraft)

/** Keeps what later hooks can't see: whether one language alone is published, or a version restored as a draft. */
export const notePublication: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'restoreVersion') return args
  const { publishSpecificLocale, draft } = args as { publishSpecificLocale?: string; draft?: boolean }
  const noted: Publication =
    operation === 'restoreVersion' ? { asDraft: draft === true } : { only: publishSpecificLocale }
  req.context[key] = noted
  return args
}
