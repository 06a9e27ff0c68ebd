import type { FieldHook } from 'payload'
import { readLocale } from '../../collections/documents/readLocale.js'
import { isPublishing, readWrite } from '../../collections/drafts/write.js'
import type { Sentence } from '../../collections/messages/messages.js'
import { type Fault, refuse } from '../../collections/messages/refuse.js'
import type { Finding } from './findings/publishing.js'
import { readFindings, readLanguageName, readLive } from './readFindings.js'

const join = (before: Sentence | undefined, sentence: Sentence): Sentence =>
  before === undefined ? sentence : [before, sentence]

/** Blocking findings merged to one error per field, because the panel shows one message each. Pure. */
export const toFaults = (findings: Finding[]): Fault[] => {
  const faults = new Map<string, Fault>()
  for (const { path, atField, weight, sentence } of findings) {
    if (weight !== 'refuses') continue
    const before = faults.get(path)
    const isTold = Boolean(atField ?? before?.apart)
    faults.set(path, {
      path,
      sentence: join(before?.sentence, atField ?? sentence),
      ...(isTold && { apart: join(before?.apart ?? before?.sentence, sentence) }),
    })
  }
  return [...faults.values()]
}

type Row = Record<string, unknown>

/**
 * A call is published only when complete in every language it names, and when its ways to act lead somewhere. It is a
 * field hook, because Payload passes the values of all languages only to those, also for copies and restored versions.
 */
export const publishOnlyComplete: FieldHook = async ({
  data,
  originalDoc,
  siblingDocWithLocales,
  operation,
  collection,
  req,
  value,
}) => {
  const call = (data ?? {}) as Row
  if (!req.payload.config.localization || !collection) return value
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  if (!isPublishing(req, { collection: collection.slug, id, data: call })) return value
  const { only } = readWrite(req, { collection: collection.slug, id })
  const live = await readLive(req, id)
  const findings = await readFindings(req, {
    id,
    call,
    locale: readLocale(req),
    // Publishing a single language leaves the others as they are live.
    stored: only && id !== undefined ? live : siblingDocWithLocales,
    live,
    fields: collection.flattenedFields,
    schema: { payload: req.payload },
    named: (language) => readLanguageName(req, language),
  })
  refuse({ req, collection: collection.slug, id, document: call, faults: toFaults(findings) })
  return value
}
