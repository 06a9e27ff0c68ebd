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

/** The number of pauses for a form, or for all forms of a document. */
const pauses = new Map<string, number>()
/** Documents whose form must be reloaded, each with a callback to resume typing. */
const stale = new Map<string, () => void>()
const listeners = new Set<() => void>()

/** The longest wait for a form to reload, in milliseconds. */
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

/** Pauses typing in a form, or in all forms of a document. Returns a function that resumes it. */
export const pauseTyping = (name: string): (() => void) => {
  let isOver = false
  change(name, 1)
  return () => {
    if (!isOver) change(name, -1)
    isOver = true
  }
}

/** The name of all forms of a document, in any content language. */
export const toDocumentName = (collectionSlug: string, id: number | string | undefined): string =>
  `${collectionSlug}:${id}`

/** Reloads a document's form once it shows the selected language, and then resumes typing. */
export const readAnew = (name: string, goOn: () => void): void => {
  stale.get(name)?.()
  stale.set(name, goOn)
  tell()
}

/**
 * The content language of the loaded form, and whether it differs from the selected one. Payload switches the selected
 * language while the previous form is still mounted, and would save its texts in the wrong language.
 */
export const useFormLanguage = (): { language: string; isOther: boolean } => {
  const { apiURL } = useDocumentInfo()
  const { code } = useLocale()
  const isInDrawer = useEditDepth() > 1
  const asked = typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('locale')
  const language = new URLSearchParams(apiURL?.split('?')[1]).get('locale') ?? code
  // The server doesn't know this language, so there is nothing to wait for.
  const isOnTheWay = asked === code || asked === language
  return { language, isOther: !isInDrawer && language !== code && isOnTheWay }
}

/** Whether typing is paused, until the form holds the stored values of the selected language. */
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

/** Disables a form's fields while typing is paused, as Payload does while saving. */
export const usePause = (): void => {
  const { setProcessing } = useForm()
  const isProcessing = useFormProcessing()
  const isPaused = useIsPaused()

  // A layout effect runs before anything can be typed. It runs again when a pending draft save re-enables the form.
  useLayoutEffect(() => {
    if (isPaused && !isProcessing) setProcessing(true)
  }, [isPaused, isProcessing, setProcessing])
  useLayoutEffect(() => {
    if (!isPaused) return
    return () => setProcessing(false)
  }, [isPaused, setProcessing])
}

/** Reloads a form that was loaded before input in another language had been saved. */
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
