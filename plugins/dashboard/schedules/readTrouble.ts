import { type CollectionSlug, isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { isEditor } from '../../../collections/access/permissions.js'
import { message, say } from '../../../collections/messages/messages.js'
import { toInstant } from '../../../collections/values/toInstant.js'
import { readSettings, type Troubled } from '../settings.js'
import type { Job } from './job.js'
import { mayDo } from './mayDo.js'
import { toTroubled } from './toTroubled.js'
import type { Trouble } from './trouble.js'

/**
 * Extracts the fields or messages from a validation error's text, which is all that a job stores. Undefined for other
 * errors, whose text must not reach the panel. The text is in the language of the request that ran the job.
 */
const readInvalidFields = (
  { config }: Pick<Payload, 'config'>,
  message: string | undefined,
): string | undefined => {
  const beginnings = Object.values(config.i18n.supportedLanguages ?? {}).flatMap((language) => {
    const { followingFieldsInvalid_one: one, followingFieldsInvalid_other: other } =
      language.translations.error
    return [one, other]
  })
  const beginning = beginnings.find((words) => message?.startsWith(words))
  return beginning && message!.slice(beginning.length).trim().replace(/\.$/, '')
}

/** Why a job failed, in the user's language. */
const readReasons = async ({
  req,
  job,
  troubled,
  isTrashed,
}: {
  req: PayloadRequest
  job: Job
  troubled: Troubled
  isTrashed: boolean
}): Promise<string[]> => {
  if (isTrashed) return [say(req, message('dashboard:trashed'))]
  if (!job.hasError) return [say(req, message('dashboard:overdue'))]
  // Jobs whose author may publish have no user any more, so this author may not.
  if (job.input?.user != null) return [say(req, message('dashboard:stranger'))]
  const { readObstacles } = readSettings(req.payload)
  const obstacles = await readObstacles?.({ ...troubled, req })
  if (obstacles && obstacles.length > 0) return obstacles
  const fields = readInvalidFields(req.payload, job.error?.message)
  return [
    say(
      req,
      fields
        ? message('dashboard:somethingWasMissingOrWrong', { fields })
        : message('dashboard:failedTheServerMet'),
    ),
    ...(obstacles ? [say(req, message('dashboard:freed'))] : []),
  ]
}

type Row = Record<string, unknown>

const readDocument = async (
  req: PayloadRequest,
  { collection, id }: Troubled,
  { isDraft, withTrash }: { isDraft: boolean; withTrash: boolean },
) => {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    draft: isDraft,
    trash: withTrash,
    locale: 'all',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    // A find sets these of the request that it is handed.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })
  return docs[0] as unknown as Row | undefined
}

/** A title in the site's default language, or else in any language. */
const toTitle = ({ payload }: PayloadRequest, title: unknown): unknown => {
  if (typeof title !== 'object' || title === null) return title
  const { localization } = payload.config
  const inDefault = localization && (title as Row)[localization.defaultLocale]
  return inDefault || Object.values(title).find(Boolean)
}

/** Whether the document has reached the scheduled state since. */
const isDone = (stored: Row, job: Job, { type }: Troubled): boolean =>
  stored._status === (type === 'publish' ? 'published' : 'draft') &&
  toInstant(stored.updatedAt)! > toInstant(job.updatedAt)!

/**
 * A schedule that did not happen, as shown to a user. Undefined if they may not do its action manually, if someone
 * already did, or if its document is gone. A trashed document counts as gone unless requested.
 */
export const readTrouble = async (
  req: PayloadRequest,
  job: Job,
  { withTrash = false }: { withTrash?: boolean } = {},
): Promise<Trouble | undefined> => {
  const { payload } = req
  const troubled = toTroubled(payload, job)
  if (!troubled) return undefined
  const { collection, id, type } = troubled
  const stored = await readDocument(req, troubled, { isDraft: false, withTrash })
  if (!stored) return undefined
  const isTrashed = Boolean(stored.deletedAt)
  if (!isTrashed && isDone(stored, job, troubled)) return undefined
  if (!(isTrashed ? isEditor({ req }) : await mayDo(req, troubled))) return undefined
  const { useAsTitle = 'id' } = payload.collections[collection as CollectionSlug]!.config.admin
  const newest = (await readDocument(req, troubled, { isDraft: true, withTrash })) ?? stored
  return {
    id: job.id,
    type,
    state: job.hasError ? 'failed' : 'overdue',
    title: String(toTitle(req, newest[useAsTitle]) || id),
    url: formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/${collection}/${isTrashed ? 'trash/' : ''}${id}`,
      serverURL: payload.config.serverURL,
    }),
    dueAt: toInstant(job.waitUntil ?? job.createdAt)!,
    reasons: await readReasons({ req, job, troubled, isTrashed }),
  }
}
