'use client'
import {
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useLocale,
  useRouteCache,
  useTranslation,
  useWatchForm,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { message } from '../../messages/messages.js'
import { useSay } from '../useSay.js'
import { dropTyped, hasTyped } from './device.js'
import {
  pauseTyping,
  readAnew,
  toDocumentName,
  useFormLanguage,
  useIsPaused,
  useReadAnew,
} from './pausedForms.js'
import { type Draft, saveDraft } from './saveDraft.js'
import { useFormName } from './saveStates.js'
import { readAccount } from './session.js'

type Form = { name: string; draft: Draft; chosen: string; isModified: boolean; isSubmitting: boolean }

/** The forms open in this tab. */
const open = new Set<{ current: Form }>()

/** Whether the page may reload without losing input in another form. */
const mayReadAnew = (id: Draft['id']): boolean =>
  [...open].every(({ current }) => current.draft.id === id && !current.isModified)

/** Whether the user still has to resolve conflicts. Input then stays on the device. */
const isAsked = (doc: Record<string, unknown> | undefined): boolean =>
  ((doc?._merged as { contests?: unknown[] } | undefined)?.contests?.length ?? 0) > 0

/**
 * Saves pending input just before the form is left. Payload debounces its autosave, and drops the pending save when the
 * user switches to another page or language, or to another app on a phone.
 */
export const useFlushOnLeave = () => {
  useReadAnew()
  const { config } = useConfig()
  const { id, collectionSlug, setData } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const { code: chosen } = useLocale()
  const { language: locale } = useFormLanguage()
  const isPaused = useIsPaused()
  const { i18n } = useTranslation()
  const { fields } = useWatchForm()
  const isModified = useFormModified()
  const isSubmitting = useFormProcessing() && !isPaused
  const say = useSay()
  const { api } = config.routes
  const form: Form = {
    name: useFormName(),
    draft: { api, collectionSlug: collectionSlug!, id, locale, language: i18n.language, fields },
    isModified,
    isSubmitting,
    chosen,
  }
  const last = useRef(form)
  const sent = useRef<FormState>(null)

  const save = async ({ isLeavingTab }: { isLeavingTab: boolean }): Promise<void> => {
    const { name, draft, isModified, isSubmitting } = last.current
    if (!isModified || isSubmitting || draft.id === undefined || sent.current === draft.fields) return
    sent.current = draft.fields
    const document = toDocumentName(draft.collectionSlug, draft.id)
    // Typing is paused, because input into the next form would be lost when it reloads.
    const goOn = isLeavingTab ? undefined : pauseTyping(document)
    const { isSaved, doc } = await saveDraft(draft, { isLeavingTab }).catch(() => ({
      isSaved: false,
      doc: undefined,
    }))
    if (isLeavingTab) {
      const { id, locale } = last.current.draft
      // The form continues from the saved document when the user returns, so that their own save isn't reported as
      // somebody else's change.
      if (doc && open.has(last) && draft.id === id && draft.locale === locale) setData(doc)
      return
    }
    const kept = { account: readAccount()?.id ?? '', form: name }
    if (isSaved && !isAsked(doc)) dropTyped(kept)
    if (!isSaved)
      toast.error(say(hasTyped(kept) ? message('panel:lastWordsKept') : message('panel:lastWords')))
    if (!isSaved || !mayReadAnew(draft.id)) return goOn?.()
    if (goOn && open.size > 0) return readAnew(document, goOn)
    goOn?.()
    clearRouteCache()
  }
  const saver = useRef(save)

  useLayoutEffect(() => {
    if (last.current.chosen !== chosen) void saver.current({ isLeavingTab: false })
    last.current = form
    saver.current = save
  })

  useEffect(() => {
    open.add(last)
    const hide = () => {
      if (document.visibilityState === 'hidden') void saver.current({ isLeavingTab: true })
    }
    const leave = () => void saver.current({ isLeavingTab: true })
    document.addEventListener('visibilitychange', hide)
    // `beforeunload` comes earlier: a busy browser gives `pagehide` half a second before it ends the page.
    window.addEventListener('beforeunload', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      document.removeEventListener('visibilitychange', hide)
      window.removeEventListener('beforeunload', leave)
      window.removeEventListener('pagehide', leave)
      open.delete(last)
      void saver.current({ isLeavingTab: false })
    }
  }, [])
}
