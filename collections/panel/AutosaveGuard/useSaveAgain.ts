'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** Not a real field: the server ignores it, but the changed value makes Payload's autosave run. */
const again = '_again'

/**
 * Returns a function that marks a form as unsaved and triggers its autosave. Setting `modified` isn't enough, because
 * autosave only runs again when a value changes.
 */
export const useSaveAgain = (): (() => void) => {
  const { dispatchFields, setModified } = useForm()
  return useCallback(() => {
    setModified(true)
    dispatchFields({ type: 'UPDATE_MANY', formState: { [again]: { value: performance.now() } } })
  }, [dispatchFields, setModified])
}
