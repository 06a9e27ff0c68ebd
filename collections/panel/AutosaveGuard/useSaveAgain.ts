'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** A value that is no field's: the server leaves it out, and Payload saves what differs from what it last saw. */
const again = '_again'

/**
 * Answers how to mark a form as not saved, so that one that saves itself does so. Where its turn came when it was taken for
 * saved, it was passed over: only a change is looked at again.
 */
export const useSaveAgain = (): (() => void) => {
  const { dispatchFields, setModified } = useForm()
  return useCallback(() => {
    setModified(true)
    dispatchFields({ type: 'UPDATE_MANY', formState: { [again]: { value: performance.now() } } })
  }, [dispatchFields, setModified])
}
