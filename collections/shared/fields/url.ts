import type { FieldHook, TextField } from 'payload'
import { parseWebAddress } from '../parseWebAddress.js'
import { refuse } from '../refuse.js'
import { say } from '../say.js'

/** Normalises a web address and refuses an unsafe one, in drafts too. What is not whole yet stays as it was typed. */
export const keepWebAddress: FieldHook = ({ value, data, path, req, collection }) => {
  if (value == null) return value
  if (value === '') return null
  const address = parseWebAddress(String(value))
  const { autosave, draft } = req.query ?? {}
  const isDraft =
    Boolean(collection?.versions?.drafts) && String(draft) === 'true' && data?._status !== 'published'
  const isTyping = isDraft && String(autosave) === 'true'
  if ('href' in address) {
    // An autosave comes while its editor is still typing: to complete the text then would be to type into it.
    return isTyping ? value : address.href
  }
  if (address.fault === 'incomplete') return String(value).trim()
  return refuse({
    req,
    collection: collection?.slug,
    faults: [{ path: path.join('.'), sentence: address.sentence }],
  })
}

/** An address on the web: `http` or `https`, trimmed and normalised, at every door. */
export const urlField = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField => ({
  type: 'text',
  ...field,
  hooks: { beforeValidate: [keepWebAddress] },
  validate: (value, { req, data }) => {
    // Unpublishing saves a draft's fields too, and a draft may be incomplete.
    if (!value || (data as { _status?: string } | undefined)?._status === 'draft') return true
    const address = parseWebAddress(String(value))
    return 'href' in address || say(req, address.sentence)
  },
})
