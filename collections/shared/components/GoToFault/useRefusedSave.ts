'use client'
import { useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Calls back when a save or a publication of the form was refused, by the panel's own validation or by the server. */
export const useRefusedSave = (onRefused: () => void): void => {
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const wasProcessing = useRef(isProcessing)
  const told = useRef(onRefused)
  useEffect(() => {
    told.current = onRefused
  })
  useEffect(() => {
    // A form that was saved stands as not submitted.
    if (wasProcessing.current && !isProcessing && isSubmitted) told.current()
    wasProcessing.current = isProcessing
  }, [isProcessing, isSubmitted])
}
