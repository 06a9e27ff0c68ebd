'use client'
import { useWatchForm } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'
import { type RowCopies, rowCopiesPath } from '../../copyRowLanguages.js'
import { findCopies, readRowIds } from './findCopies.js'

/** Tells the server which rows of the form are copies, so that a copy has its source's texts in every language. */
export const CopyRows = () => {
  const { dispatchFields, fields } = useWatchForm()
  const before = useRef(readRowIds(fields))

  // At once: a moment later somebody may have typed into the copy.
  useLayoutEffect(() => {
    const found = findCopies(before.current, fields)
    before.current = readRowIds(fields)
    if (Object.keys(found).length === 0) return
    const known = fields[rowCopiesPath]?.value as RowCopies | undefined
    // The copy of a copy that is not stored yet has the texts of the first source.
    const copies = Object.entries(found).map(([copy, source]) => [copy, known?.[source] ?? source])
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: { [rowCopiesPath]: { value: { ...known, ...Object.fromEntries(copies) } } },
    })
  }, [dispatchFields, fields])
  return null
}
