'use client'
import { toast, useDocumentInfo } from '@payloadcms/ui'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useSay } from '../../../../collections/shared/useSay.js'
import type { Base, Form } from './formBase.js'
import { keepUnchosen, toUnchosen } from './unchosen.js'
import { words } from './words.js'

/**
 * Keeps a form that is left before its editor chose what to keep, for when it is opened again in this tab. A browser that
 * leaves the page asks first.
 */
export const useUnchosen = ({
  place,
  isAsking,
  isModified,
  latest,
  base,
}: {
  place: string
  isAsking: boolean
  isModified: boolean
  latest: RefObject<Form>
  base: RefObject<Base | null>
}): void => {
  const { docConfig } = useDocumentInfo()
  const say = useSay()
  const savesItself = Boolean(
    docConfig?.versions && docConfig.versions.drafts && docConfig.versions.drafts.autosave,
  )
  const state = useRef({ isAsking, isModified })
  const tell = useRef<() => void>(undefined)

  useLayoutEffect(() => {
    state.current = { isAsking, isModified }
  })

  // Before the next document or language is seen.
  useLayoutEffect(() => {
    const keep = () => {
      const { isAsking, isModified } = state.current
      // What is typed a moment before a draft is left may turn out to be contested when nobody is there to be asked.
      if (!base.current || !(isAsking || (savesItself && isModified))) return false
      keepUnchosen(place, toUnchosen(latest.current, base.current, isAsking ? undefined : Date.now()))
      return isAsking
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      if (keep()) tell.current?.()
    }
  }, [base, latest, place, savesItself])

  useEffect(() => {
    tell.current = () => toast.warning(say(words.unchosen))
    if (!isAsking) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsking, say])
}
