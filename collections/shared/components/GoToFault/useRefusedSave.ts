'use client'
import { useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSaveAgain } from '../KeepTyped/useSaveAgain.js'

/**
 * Calls back when a save or a publication of the form was refused, by the panel's own validation or by the server. What was
 * unsaved stays so: Payload marks the form as saved then, and offers neither to save it nor asks before it is left.
 */
export const useRefusedSave = (onRefused: () => void): void => {
  const saveAgain = useSaveAgain()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasProcessing = useRef(isProcessing)
  const wasModified = useRef(isModified)
  const told = useRef(onRefused)
  useEffect(() => {
    told.current = onRefused
  })
  useEffect(() => {
    // A form that was saved stands as not submitted.
    if (wasProcessing.current && !isProcessing && isSubmitted) {
      if (wasModified.current) saveAgain()
      told.current()
    }
    wasProcessing.current = isProcessing
    if (!isProcessing) wasModified.current = isModified
  }, [isModified, isProcessing, isSubmitted, saveAgain])
}
