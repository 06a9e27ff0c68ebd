'use client'
import { useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useIsPaused } from '../AutosaveGuard/pausedForms.js'
import { useSaveAgain } from '../AutosaveGuard/useSaveAgain.js'

/**
 * Calls back when saving or publishing was refused, by the panel's validation or by the server. It also marks the form
 * as unsaved again: Payload marks it as saved, and then neither offers to save nor asks before leaving.
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
    // A saved form is no longer marked as submitted, and a paused form wasn't sent.
    if (wasProcessing.current && !wasPaused.current && !isProcessing && isSubmitted) {
      if (wasModified.current) saveAgain()
      told.current()
    }
    wasProcessing.current = isProcessing
    if (!isProcessing && !isPaused) wasPaused.current = false
    if (!isProcessing) wasModified.current = isModified
  }, [isModified, isPaused, isProcessing, isSubmitted, saveAgain])
}
