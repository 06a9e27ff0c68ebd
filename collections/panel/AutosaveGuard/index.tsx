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
 * Keeps what is typed while a draft saves itself, and a moment before it is left. Payload keeps of it only the field that
 * was typed in last, and lets the answer overwrite the others (payloadcms/payload#17676); and of two saves in a row it
 * takes what is typed during the second for saved.
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

  // In the same breath as the key stroke: an answer must not come between.
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
    // What is held back is stored otherwise than it stands here: no answer may overwrite it.
    for (const { path } of held) if (fields[path] && !fields[path].isModified) exposed[path] = fields[path]
    if (Object.keys(exposed).length > 0) dispatchFields({ type: 'UPDATE_MANY', formState: protect(exposed) })
    // Payload notes what is typed during the first of several saves in a row, and not during the others.
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
