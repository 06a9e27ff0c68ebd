'use client'
import {
  useDocumentEvents,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
  useWatchForm,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef, useState } from 'react'
import { followTyping } from './followTyping.js'
import { useFormName, useSaveState } from './saveStates.js'
import { useFlushOnLeave } from './useFlushOnLeave.js'
import { useSaveAgain } from './useSaveAgain.js'

const protect = (fields: FormState): FormState =>
  Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, { ...field, isModified: true }]))

/**
 * Keeps input during autosaves and just before leaving. Payload only keeps the field typed in last, and lets the
 * response overwrite the others (payloadcms/payload#17676). During the second of two consecutive saves, it also treats
 * new input as saved.
 */
export const AutosaveGuard = () => {
  useFlushOnLeave()
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, fields } = useWatchForm()
  const isModified = useFormModified()
  const isSubmitting = useFormProcessing()
  const isSaving = useFormBackgroundProcessing()
  const [typing] = useState(followTyping)
  const before = useRef({ isModified, mostRecentUpdate })
  const saveAgain = useSaveAgain()
  const { held } = useSaveState(useFormName())

  // A layout effect, so that no response can come between it and the key press.
  useLayoutEffect(() => {
    const last = before.current
    before.current = { isModified, mostRecentUpdate }
    if (
      mostRecentUpdate !== last.mostRecentUpdate &&
      mostRecentUpdate?.id === id &&
      mostRecentUpdate?.entitySlug === collectionSlug
    )
      typing.hear()
    const exposed = typing.see(fields)
    // Refused fields differ from their stored values, so no response may overwrite them.
    for (const { path } of held) if (fields[path] && !fields[path].isModified) exposed[path] = fields[path]
    if (Object.keys(exposed).length > 0) dispatchFields({ type: 'UPDATE_MANY', formState: protect(exposed) })
    // Payload notices input during the first of several consecutive saves, but not during later ones.
    const isTakenForSaved = last.isModified && !isModified && !isSubmitting && !isSaving
    if (!isTakenForSaved || !typing.isAhead()) return
    saveAgain()
  }, [
    collectionSlug,
    dispatchFields,
    fields,
    held,
    id,
    isModified,
    isSaving,
    isSubmitting,
    mostRecentUpdate,
    saveAgain,
    typing,
  ])
  return null
}
