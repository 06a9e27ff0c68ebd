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
import { useLastWords } from './useLastWords.js'

const protect = (fields: FormState): FormState =>
  Object.fromEntries(Object.entries(fields).map(([path, field]) => [path, { ...field, isModified: true }]))

/** A value that is no field's: the server leaves it out, and Payload saves what differs from what it last saw. */
const again = '_again'

/**
 * Keeps what is typed while a draft saves itself, and a moment before it is left. Payload keeps of it only the field that
 * was typed in last, and lets the answer overwrite the others (payloadcms/payload#17676); and of two saves in a row it
 * takes what is typed during the second for saved.
 */
export const KeepTyped = () => {
  useLastWords()
  const { id, collectionSlug } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const { dispatchFields, fields, setModified } = useWatchForm()
  const isModified = useFormModified()
  const isSubmitting = useFormProcessing()
  const isSaving = useFormBackgroundProcessing()
  const [typing] = useState(followTyping)
  const before = useRef({ isModified, mostRecentUpdate })
  const asked = useRef(0)
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
    setModified(true)
    // Where its turn to be saved came in this very moment, it was passed over as saved: only a change is looked at again.
    asked.current += 1
    dispatchFields({ type: 'UPDATE_MANY', formState: { [again]: { value: asked.current } } })
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
    setModified,
    typing,
  ])
  return null
}
