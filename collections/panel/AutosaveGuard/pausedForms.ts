'use client'
import {
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormProcessing,
  useLocale,
  useRouteCache,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { useFormName } from './saveStates.js'

/** How many wait for something before a form, or any form of a document, may be typed in again. */
const pauses = new Map<string, number>()
/** Documents whose form is to be read anew, each with how to go on then. */
const stale = new Map<string, () => void>()
const listeners = new Set<() => void>()

/** How long a form waits to be read anew, in milliseconds. */
const patience = 20_000

const tell = () => {
  for (const listener of listeners) listener()
}

const change = (name: string, by: 1 | -1) => {
  pauses.set(name, (pauses.get(name) ?? 0) + by)
  tell()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Has nothing be typed into a form, or into any form of a document. Answers how to go on. */
export const pauseTyping = (name: string): (() => void) => {
  let isOver = false
  change(name, 1)
  return () => {
    if (!isOver) change(name, -1)
    isOver = true
  }
}

/** The name of all forms of a document: one in each content language. */
export const toDocumentName = (collectionSlug: string, id: number | string | undefined): string =>
  `${collectionSlug}:${id}`

/** Has the form of a document be read anew, as soon as it is there in the language that is chosen, and goes on then. */
export const readAnew = (name: string, goOn: () => void): void => {
  stale.get(name)?.()
  stale.set(name, goOn)
  tell()
}

/**
 * The content language that a form holds, and whether that is another one than is chosen. Payload names a language as
 * chosen while the form of the one before is still there, and would save that form's texts in it.
 */
export const useFormLanguage = (): { language: string; isOther: boolean } => {
  const { apiURL } = useDocumentInfo()
  const { code } = useLocale()
  const isInDrawer = useEditDepth() > 1
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('locale')
  const language = new URLSearchParams(apiURL?.split('?')[1]).get('locale') ?? code
  // A language that is not known to the server is no language to wait for.
  const isOnTheWay = asked === code || asked === language
  return { language, isOther: !isInDrawer && language !== code && isOnTheWay }
}

/** Whether nothing can be typed into this form now, until it holds what is stored in the language that is chosen. */
export const useIsPaused = (): boolean => {
  const { id, collectionSlug } = useDocumentInfo()
  const { isOther } = useFormLanguage()
  const form = useFormName()
  const isWaitedFor = useSyncExternalStore(
    subscribe,
    () => [form, toDocumentName(collectionSlug ?? '', id)].some((name) => (pauses.get(name) ?? 0) > 0),
    () => false,
  )
  return isOther || isWaitedFor
}

/** Disables a form's fields as long as nothing can be typed into it, as Payload does while it saves. */
export const usePause = (): void => {
  const { setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  const isPaused = useIsPaused()

  // Before anything is typed. A draft that was being saved ends the processing when it is answered.
  useLayoutEffect(() => {
    if (isPaused && !isProcessing) setProcessing(true)
  }, [isPaused, isProcessing, setProcessing])
  useLayoutEffect(() => {
    if (!isPaused) return
    return () => setProcessing(false)
  }, [isPaused, setProcessing])
}

/** Reads a form anew when it was read before what was typed in another language had been saved. */
export const useReadAnew = (): void => {
  const { id, collectionSlug, initialData } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const { isOther } = useFormLanguage()
  const name = toDocumentName(collectionSlug ?? '', id)
  const goOn = useSyncExternalStore(
    subscribe,
    () => stale.get(name),
    () => undefined,
  )
  const before = useRef<typeof initialData>(undefined)

  useEffect(() => {
    if (!goOn || isOther) return
    const end = () => {
      before.current = undefined
      stale.delete(name)
      goOn()
    }
    if (before.current && before.current !== initialData) return end()
    if (!before.current) {
      before.current = initialData
      clearRouteCache()
    }
    const timer = setTimeout(end, patience)
    return () => clearTimeout(timer)
  }, [clearRouteCache, goOn, initialData, isOther, name])
}
