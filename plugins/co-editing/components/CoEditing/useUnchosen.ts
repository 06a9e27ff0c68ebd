'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import {
  dropTyped,
  isOfThisPage,
  type Kept,
  removeTyped,
  storeTyped,
} from '../../../../collections/panel/AutosaveGuard/device.js'
import {
  readSaveState,
  setSaveState,
  useFormName,
  useSaveState,
} from '../../../../collections/panel/AutosaveGuard/saveStates.js'
import { useSay } from '../../../../collections/panel/useSay.js'
import type { Base, Form } from './formBase.js'
import { toUnchosen } from './unchosen.js'

/** How often a form that is not saved is kept, in milliseconds. */
const every = 1_000

/**
 * Keeps on the device what a form holds and the server does not: for when the page goes, or its editor leaves before they
 * chose what to keep. Only of collections that are marked for it: nothing of people's is kept. Answers how to say that
 * something kept was put back.
 */
export const useUnchosen = ({
  account,
  isAsking,
  isModified,
  latest,
  base,
}: {
  account: string
  isAsking: boolean
  isModified: boolean
  latest: RefObject<Form>
  base: RefObject<Base | null>
}): ((kept: Kept) => void) => {
  const { docConfig } = useDocumentInfo()
  const say = useSay()
  const form = useFormName()
  const { held, trouble } = useSaveState(form)
  const drafts = docConfig?.versions && docConfig.versions.drafts
  const savesItself = Boolean(drafts && drafts.autosave)
  const mayKeep = docConfig?.admin?.custom?.keepOnDevice === true
  const isUnsaved = isAsking || isModified || held.length > 0
  const isGone = trouble?.kind === 'gone'
  const state = useRef({ isAsking, isUnsaved, isOnItsWay: false })
  const tell = useRef<() => void>(undefined)
  const kept = useRef<Form>(null)
  const restored = useRef<Kept>(null)

  useLayoutEffect(() => {
    const isOnItsWay = savesItself && !isAsking && held.length === 0 && !trouble
    state.current = { isAsking, isUnsaved: isUnsaved && !isGone, isOnItsWay }
  })

  // Before the next document or language is seen.
  useLayoutEffect(() => {
    if (!mayKeep) return
    const keep = () => {
      const { isUnsaved, isOnItsWay } = state.current
      if (!isUnsaved || kept.current === latest.current) return
      kept.current = latest.current
      const isKept = storeTyped({ account, form, isOnItsWay, ...toUnchosen(latest.current, base.current) })
      if (readSaveState(form).isKept !== isKept) setSaveState(form, { isKept })
      // What an earlier page kept is in here now.
      const { current: earlier } = restored
      if (isKept && earlier && !isOfThisPage(earlier)) removeTyped(earlier)
      restored.current = null
    }
    const timer = setInterval(keep, every)
    window.addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', keep)
    return () => {
      clearInterval(timer)
      window.removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', keep)
      keep()
      if (state.current.isAsking) tell.current?.()
    }
  }, [account, base, form, latest, mayKeep])

  // What is saved is kept no longer, and what is gone neither.
  const isDone = !isUnsaved || isGone
  const wasUnsaved = useRef(false)
  useEffect(() => {
    // A form that is only opened may find there what was kept of it.
    if (isDone && (wasUnsaved.current || isGone)) {
      dropTyped({ account, form })
      if (restored.current) removeTyped(restored.current)
      restored.current = null
      kept.current = null
    }
    wasUnsaved.current = !isDone
  }, [account, form, isDone, isGone])

  useEffect(() => {
    tell.current = () => toast.warning(say('coEditing:unchosen'))
    if (!isAsking) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsking, say])

  return useCallback((kept: Kept) => {
    restored.current = kept
  }, [])
}
