import type { FieldHook } from 'payload'
import { isPublishing, readWrite } from '../../shared/drafts/write.js'
import { readLocale } from '../../shared/readLocale.js'
import { refuse } from '../../shared/refuse.js'
import { readFindings } from '../preflight/readFindings.js'
import { readLanguageName } from '../preflight/readLanguageName.js'
import { readLive } from '../preflight/readLive.js'
import { toFaults } from '../preflight/toFaults.js'

type Row = Record<string, unknown>

/**
 * A call is published only when complete in every language it names, and when its ways to act lead somewhere. It is a
 * hook of a field, since Payload hands the values of all languages to those alone, for a copy and a restored version too.
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
    // One language that is published alone leaves the others as they are live.
    stored: only && id !== undefined ? live : siblingDocWithLocales,
    live,
    fields: collection.flattenedFields,
    schema: { payload: req.payload },
    named: (language) => readLanguageName(req, language),
  })
  refuse({ req, collection: collection.slug, id, document: call, faults: toFaults(findings) })
  return value
}
