'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** How long a new row may stay grey before its fields are asked for again, in milliseconds. */
const patience = 1000

/**
 * Asks again for the fields of a row that waits for them. Payload takes a change for answered when an answer about an
 * earlier one arrives within the quarter of a second before it asks: a row that was added then would stay grey until
 * something else is changed.
 */
export const RetryRowLoading = ({ path: pathFromProps }: { path: string }) => {
  const { path, rows } = useField({ potentiallyStalePath: pathFromProps, hasRows: true })
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isWaiting = Boolean(rows?.some(({ isLoading }) => isLoading))

  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => {
      // The same rows, told apart from what they were.
      const asked = rows?.map((row) => (row.isLoading ? { ...row, askedAgainAt: Date.now() } : row))
      dispatch({ type: 'UPDATE', path, rows: asked })
    }, patience)
    return () => clearTimeout(timer)
  }, [dispatch, isWaiting, path, rows])
  return null
}
