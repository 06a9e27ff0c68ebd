'use client'
import { useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useIsPaused } from '../AutosaveGuard/pausedForms.js'
import { useSaveAgain } from '../AutosaveGuard/useSaveAgain.js'

/**
 * Calls back when a save or a publication of the form was refused, by the panel's own validation or by the server. What was
 * unsaved stays so: Payload marks the form as saved then, and offers neither to save it nor asks before it is left.
 */
export const useRefusedSave = (onRefused: () => void): void => {
  const saveAgain = useSaveAgain()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const isPaused = useIsPaused()
  const wasProcessing = useRef(isProcessing)
  const wasPaused = useRef(isPaused)
  const wasModified = useRef(isModified)
  const told = useRef(onRefused)
  useEffect(() => {
    told.current = onRefused
  })
  useEffect(() => {
    if (isPaused) wasPaused.current = true
    // A form that was saved stands as not submitted, and one that could not be typed in for a moment was not sent.
    if (wasProcessing.current && !wasPaused.current && !isProcessing && isSubmitted) {
      if (wasModified.current) saveAgain()
      told.current()
    }
    wasProcessing.current = isProcessing
    if (!isProcessing && !isPaused) wasPaused.current = false
    if (!isProcessing) wasModified.current = isModified
  }, [isModified, isPaused, isProcessing, isSubmitted, saveAgain])
}
