'use client'
import { useWatchForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useLayoutEffect, useRef } from 'react'
import { type RowCopies, rowCopiesPath } from '../../drafts/copyRowLanguages.js'
import { findCopies, readRowIds } from './findCopies.js'
import { findPastes, type Paste, readClipboard } from './findPastes.js'

/** Generates an id in the panel's format: 24 hexadecimal digits. */
const makeId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** Gives a pasted-over row a new id. Under its old id, the server would keep its texts in other languages. */
const renew = (fields: FormState, { path, at, sources }: Paste): { fields: FormState; copies: RowCopies } => {
  const id = makeId()
  const idPath = `${path}.${at}.id`
  const rows = fields[path]!.rows!.map((row, index) => (index === at ? { ...row, id } : row))
  return {
    fields: {
      [path]: { ...fields[path]!, rows },
      [idPath]: { ...fields[idPath], value: id, initialValue: id },
    },
    copies: Object.fromEntries(sources.map(([name, old, source]) => [name === 'id' ? id : old, source])),
  }
}

/**
 * Tells the server which rows are copies, so that they get their source's texts in every language. Payload only copies
 * those of the form's language (payloadcms/payload#14491).
 */
export const CopyRows = () => {
  const { dispatchFields, fields } = useWatchForm()
  const before = useRef(fields)

  // Runs in a layout effect, before anybody can type into the copy.
  useLayoutEffect(() => {
    const last = before.current
    before.current = fields
    if (last === fields) return
    const found = findCopies(readRowIds(last), fields)
    const clipboard = readClipboard()
    const changed: FormState = {}
    for (const paste of clipboard ? findPastes(last, fields, clipboard) : []) {
      if (paste.sources.some(([name, id]) => name === 'id' && id in found)) continue
      const renewed = renew({ ...fields, ...changed }, paste)
      Object.assign(changed, renewed.fields)
      Object.assign(found, renewed.copies)
    }
    if (Object.keys(found).length === 0) return
    const known = fields[rowCopiesPath]?.value as RowCopies | undefined
    // The copy of an unsaved copy gets the texts of the original source.
    const copies = Object.entries(found).map(([copy, source]) => [copy, known?.[source] ?? source])
    before.current = { ...fields, ...changed }
    dispatchFields({
      type: 'UPDATE_MANY',
      formState: { ...changed, [rowCopiesPath]: { value: { ...known, ...Object.fromEntries(copies) } } },
    })
  }, [dispatchFields, fields])
  return null
}
