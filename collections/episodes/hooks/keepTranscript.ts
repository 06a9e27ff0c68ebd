import type { FieldHook } from 'payload'
import { refuse } from '../../shared/refuse.js'
import { parseTranscript } from '../parseTranscript.js'

/** Refuses a transcript that can't be read as WebVTT or SRT, with the line that is wrong, in drafts too. */
export const keepTranscript: FieldHook = ({ value, path, req, collection }) => {
  if (typeof value !== 'string' || value.trim() === '') return value as unknown
  const reading = parseTranscript(value)
  if ('cues' in reading) return value
  return refuse({
    req,
    collection: collection?.slug,
    faults: [{ path: path.join('.'), sentence: reading.fault }],
  })
}
