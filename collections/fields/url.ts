import type { FieldHook, TextField } from 'payload'
import { refuseField } from '../messages/refuse.js'
import { parseLinkAddress } from '../values/parseLinkAddress.js'
import { parseWebAddress, type WebAddress } from '../values/parseWebAddress.js'
import { withPublishRule } from './publishRule.js'

type Parse = (input: string) => WebAddress

/** Normalises a URL and refuses unsafe ones, in drafts too. Incomplete ones stay as typed. */
const toKeepAddress = (parse: Parse): FieldHook =>
  function normalizeURL({ value, data, path, req, collection }) {
    if (value == null) return value as null | undefined
    if (value === '') return null
    const address = parse(String(value))
    const { autosave, draft } = req.query ?? {}
    const isDraft =
      Boolean(collection?.versions?.drafts) && String(draft) === 'true' && data?._status !== 'published'
    const isTyping = isDraft && String(autosave) === 'true'
    if ('href' in address) {
      // An autosave may come while the editor is typing, so incomplete text isn't completed.
      return isTyping ? (value as unknown) : address.href
    }
    if (address.fault === 'incomplete') return String(value).trim()
    return refuseField({ req, collection, path }, address.sentence)
  }

const addressField = (field: Pick<TextField, 'name' | 'label' | 'admin'>, parse: Parse): TextField =>
  withPublishRule<TextField>(
    { type: 'text', ...field, hooks: { beforeValidate: [toKeepAddress(parse)] } },
    (value) => {
      if (value == null || value === '') return null
      const address = parse(String(value))
      return 'href' in address ? null : address.sentence
    },
  )

/** A web address with `http` or `https`, trimmed and normalised. */
export const urlField = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField =>
  addressField(field, parseWebAddress)

/** A link target: a web address, `mailto:` or `tel:`. */
export const linkField = (field: Pick<TextField, 'name' | 'label' | 'admin'>): TextField =>
  addressField(field, parseLinkAddress)
