'use client'
import {
  Button,
  toast,
  useConfig,
  useDocumentDrawerContext,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { message } from '../../messages/messages.js'
import { useSay } from '../useSay.js'
import { type ExistingDocument, useExisting } from './useExisting.js'

/** The messages of the offer. */
const words = {
  exists: message('panel:exists'),
  isTrashed: message('panel:isTrashed'),
  use: message('panel:use'),
  restore: message('panel:restore'),
  open: message('panel:open'),
  offline: message('panel:offline'),
} as const

/** The result of restoring: success, or the message of a refusal. */
type Restoring = { restored: true } | { restored: false; message: string }

type Refusal = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

/**
 * Restores a document from the trash. One with drafts comes back as a draft, as with Payload's own button, because
 * nobody pressed "publish". Throws if the server can't be reached.
 */
const restoreDocument = async ({
  address,
  hasDrafts,
  language,
}: {
  /** The document's path in the REST API. */
  address: string
  hasDrafts: boolean
  /** The panel's language, used for error messages. */
  language: string
}): Promise<Restoring> => {
  const response = await fetch(`${address}?trash=true&depth=0`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify({ deletedAt: null, ...(hasDrafts && { _status: 'draft' }) }),
  })
  if (response.ok) return { restored: true }
  const { errors = [] } = (await response.json()) as Refusal
  const sentences = errors.flatMap(({ message, data }) => data?.errors ?? [{ message }])
  return { restored: false, message: sentences.map(({ message }) => message).join(' ') }
}

/**
 * Shown under a unique field: offers the existing document with the same value. In a picker's drawer the document is
 * passed to the picker, elsewhere it is linked. One in the trash is restored first. `within` names the relation that
 * scopes uniqueness.
 */
export const Existing = ({ path, within }: { path: string; within?: string }) => {
  const { config, getEntityConfig } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { drawerSlug, onSave } = useDocumentDrawerContext()
  const { closeModal } = useModal()
  const { i18n } = useTranslation()
  const say = useSay()
  const { existing, isRestored } = useExisting(path, { within })
  const isPicked = Boolean(drawerSlug) && !id

  const handOver = (doc: ExistingDocument) => {
    // The picker treats it like a newly created document.
    void onSave?.({ doc, operation: 'create', result: {} })
    closeModal(drawerSlug!)
  }
  const restore = async (doc: ExistingDocument) => {
    try {
      const collection = collectionSlug!
      const answer = await restoreDocument({
        address: formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}/${doc.id}` }),
        hasDrafts: Boolean(getEntityConfig({ collectionSlug: collection }).versions?.drafts),
        language: i18n.language,
      })
      if (!answer.restored) return toast.error(answer.message)
      isRestored(doc.id)
      if (isPicked) handOver(doc)
    } catch {
      toast.error(say(words.offline))
    }
  }

  return (
    <div role="status">
      {existing && (
        <div style={{ alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8, paddingTop: 8 }}>
          <span>
            <strong>{existing.title}</strong> {say(existing.isTrashed ? words.isTrashed : words.exists)}
          </span>
          {existing.isTrashed ? (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => void restore(existing)}
              size="small"
            >
              {say(words.restore)}
            </Button>
          ) : isPicked ? (
            <Button buttonStyle="secondary" margin={false} onClick={() => handOver(existing)} size="small">
              {say(words.use)}
            </Button>
          ) : (
            <Button
              buttonStyle="secondary"
              el="link"
              margin={false}
              newTab={Boolean(drawerSlug)}
              size="small"
              to={formatAdminURL({
                adminRoute: config.routes.admin,
                path: `/collections/${collectionSlug}/${existing.id}`,
              })}
            >
              {say(words.open)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
