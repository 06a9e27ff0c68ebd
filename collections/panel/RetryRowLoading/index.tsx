'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** How long a new row may keep loading before its fields are requested again, in milliseconds. */
const patience = 1000

/**
 * Requests the fields of a loading row again. Payload waits a quarter of a second before a request, and treats the
 * change as answered if an earlier response arrives within that time. A row added then would keep loading until
 * something else changes.
 */
export const RetryRowLoading = ({ path: pathFromProps }: { path: string }) => {
  const { path, rows } = useField({ potentiallyStalePath: pathFromProps, hasRows: true })
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isWaiting = Boolean(rows?.some(({ isLoading }) => isLoading))

  useEffect(() => {
    if (!isWaiting) return
    const timer = setTimeout(() => {
      // New objects for the same rows, so that they count as changed.
      const asked = rows?.map((row) => (row.isLoading ? { ...row, askedAgainAt: Date.now() } : row))
      dispatch({ type: 'UPDATE', path, rows: asked })
    }, patience)
    return () => clearTimeout(timer)
  }, [dispatch, isWaiting, path, rows])
  return null
}
