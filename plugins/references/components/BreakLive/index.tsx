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
import { useEffect, useState } from 'react'
import { message, type Sentence } from '../../../../collections/messages/messages.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { UsesAnswer } from '../../readUses.js'

/** The ways to remove a document. */
type Act = 'delete' | 'trash' | 'unpublish'

/** Labels in the menu and on the button. */
const acts: Record<Act, Sentence> = {
  trash: message('references:actsTrash'),
  delete: message('references:actsDelete'),
  unpublish: message('references:actsUnpublish'),
}

/** What the dialog says. */
const words = {
  explain: message('references:explain'),
  hidden: (count: number): Sentence => message('references:andMore', { count }),
  doing: message('references:doing'),
  done: message('references:done'),
  failed: message('references:failed'),
}

const bodies: Record<Exclude<Act, 'delete'>, () => object> = {
  trash: () => ({ deletedAt: new Date().toISOString() }),
  unpublish: () => ({ _status: 'draft' }),
}

/** Removes a document even though live content uses it. Returns an error message, or `null` on success. */
const takeAway = async ({
  act,
  url,
  language,
}: {
  act: Act
  /** The document's address in the REST API. */
  url: string
  language: string
}): Promise<string | null> => {
  const response = await fetch(`${url}?breakLive=true&depth=0`, {
    method: act === 'delete' ? 'DELETE' : 'PATCH',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(act === 'delete' ? {} : { body: JSON.stringify(bodies[act]()) }),
  })
  if (response.ok) return null
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || response.statusText
}

/** Live content that uses the open document, if the user may remove it anyway. */
const useLiveUses = (): { uses: UsesAnswer['uses']; hidden: number } | undefined => {
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [answer, setAnswer] = useState<UsesAnswer>()
  const source =
    id && collectionSlug
      ? formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}/uses` })
      : undefined

  useEffect(() => {
    if (!source) return
    const abort = new AbortController()
    fetch(source, { headers: { 'Accept-Language': i18n.language }, signal: abort.signal })
      .then(async (response) => {
        setAnswer(response.ok ? ((await response.json()) as UsesAnswer) : undefined)
      })
      // If the request fails, the guard still works; only the override is not offered.
      .catch(() => undefined)
    return () => abort.abort()
  }, [source, i18n.language, lastUpdateTime])

  if (!answer?.mayBreakLive) return undefined
  const uses = answer.uses.filter(({ state }) => state === 'live')
  return uses.length > 0 ? { uses, hidden: answer.hidden } : undefined
}

/**
 * Menu item for users who may: removes a document in use, after showing what uses it. Payload's own menu items stay and
 * report what blocks them.
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
    // A full reload, because the form still holds the old state.
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
