'use client'
import {
  ConfirmationModal,
  PopupList,
  toast,
  useConfig,
  useDocumentInfo,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useSay } from '../../../../collections/shared/useSay.js'
import { takeAway } from './takeAway.js'
import { useLiveUses } from './useLiveUses.js'
import { type Act, acts, words } from './words.js'

/**
 * In a document's menu, for whoever may: takes away what live content uses, once they have seen what does. Payload's own
 * items stay as they are, and tell what is in the way.
 */
export const BreakLive = () => {
  const {
    id,
    collectionSlug,
    hasDeletePermission,
    hasTrashPermission,
    hasPublishedDoc,
    hasPublishPermission,
    isTrashed,
  } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { openModal, closeModal } = useModal()
  const say = useSay()
  const live = useLiveUses()
  if (!id || !collectionSlug || !live || isTrashed) return null

  const { trash, versions } = getEntityConfig({ collectionSlug })
  const possible: Act[] = []
  if (trash && hasTrashPermission) possible.push('trash')
  if (!trash && hasDeletePermission) possible.push('delete')
  if (versions?.drafts && hasPublishedDoc && hasPublishPermission) possible.push('unpublish')

  const toPage = (path: `/${string}`) => formatAdminURL({ adminRoute: config.routes.admin, path })
  const confirm = (act: Act, slug: string) => async () => {
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}` })
    const fault = await takeAway({ act, url, language: i18n.language }).catch(() => say(words.failed))
    closeModal(slug)
    if (fault) {
      toast.error(fault)
      return
    }
    toast.success(say(words.done))
    // Read anew as a whole: the form still holds what was there before.
    window.location.assign(
      toPage(act === 'unpublish' ? `/collections/${collectionSlug}/${id}` : `/collections/${collectionSlug}`),
    )
  }

  return possible.map((act) => {
    const slug = `break-live-${act}-${id}`
    return (
      <div key={act}>
        <PopupList.Button onClick={() => openModal(slug)}>{say(acts[act])}…</PopupList.Button>
        <ConfirmationModal
          body={
            <>
              <p>{say(words.explain)}</p>
              <ul style={{ maxHeight: '40vh', overflow: 'auto', overflowWrap: 'anywhere' }}>
                {live.uses.map(({ collection, id: using, kind, title }) => (
                  <li key={`${collection}:${using}`}>
                    {title} ({kind})
                  </li>
                ))}
                {live.hidden > 0 && <li>{say(words.hidden(live.hidden))}</li>}
              </ul>
            </>
          }
          confirmingLabel={say(words.doing)}
          confirmLabel={say(acts[act])}
          heading={`${say(acts[act])}?`}
          modalSlug={slug}
          onConfirm={confirm(act, slug)}
        />
      </div>
    )
  })
}
