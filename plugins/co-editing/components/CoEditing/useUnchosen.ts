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

/** How often an unsaved form is stored on the device, in milliseconds. */
const every = 1_000

/**
 * Stores unsaved form data on the device, in case the page closes or the user leaves with unresolved conflicts. Only
 * for collections that opt in, so no personal data is stored. Returns a callback to report that stored data was
 * restored.
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

  // In a layout effect, before the next document or language is recorded.
  useLayoutEffect(() => {
    if (!mayKeep) return
    const keep = () => {
      const { isUnsaved, isOnItsWay } = state.current
      if (!isUnsaved || kept.current === latest.current) return
      kept.current = latest.current
      const isKept = storeTyped({ account, form, isOnItsWay, ...toUnchosen(latest.current, base.current) })
      if (readSaveState(form).isKept !== isKept) setSaveState(form, { isKept })
      // The data kept by an earlier page is now part of this form.
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

  // Saved or deleted documents need no copy.
  const isDone = !isUnsaved || isGone
  const wasUnsaved = useRef(false)
  useEffect(() => {
    // A form that was just opened may still need its stored copy.
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
