import { type CollectionSlug, isolateObjectProperty, type PayloadRequest, type TypedLocale } from 'payload'
import { isDatabaseId, toDatabaseId } from '../../collections/documents/ids.js'
import { readLocale } from '../../collections/documents/readLocale.js'
import type { PreflightAnswer } from '../../collections/drafts/preflight.js'
import { say } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { readFindings, readLanguageName, readLive } from './readFindings.js'

type Row = Record<string, unknown>

const readNewest = async (
  req: PayloadRequest,
  { id, locale }: { id: number | string; locale: string },
): Promise<Row | null> =>
  (await req.payload.findByID({
    collection: slugs.calls,
    id,
    draft: true,
    depth: 0,
    locale: locale as TypedLocale,
    fallbackLocale: false,
    disableErrors: true,
    overrideAccess: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user']),
  })) as Row | null

/** The pre-flight of a call's newest draft, as if published now; null if the user may not read it. */
export const readPreflight = async ({
  req,
  id: asked,
  only,
}: {
  req: PayloadRequest
  id: number | string
  /** The single language to publish; the others stay as they are live. */
  only?: string
}): Promise<PreflightAnswer | null> => {
  const id = toDatabaseId(req.payload, String(asked))
  if (!isDatabaseId(req.payload, id)) return null
  const { localization } = req.payload.config
  const wanted = only ?? readLocale(req)
  const isKnown = localization && localization.localeCodes.includes(wanted)
  const locale = isKnown || !localization ? wanted : localization.defaultLocale
  const call = await readNewest(req, { id, locale })
  if (!call) return null
  const live = await readLive(req, id)
  const findings = await readFindings(req, {
    id,
    call,
    locale,
    stored: only ? live : ((await readNewest(req, { id, locale: 'all' })) ?? undefined),
    live,
    fields: req.payload.collections[slugs.calls as CollectionSlug]!.config.flattenedFields,
    schema: { payload: req.payload },
    named: (language) => readLanguageName(req, language),
  })
  return {
    isLive: live !== undefined,
    findings: findings.map(({ path, step, sentence, atField, languages, weight }) => ({
      path,
      step: step ? { ...step, kind: say(req, step.kind) } : null,
      message: say(req, sentence),
      ...(atField && { atField: say(req, atField) }),
      ...(languages && { languages }),
      weight,
    })),
  }
}

/**
 * The reasons a call can't be published now, in the user's language. Undefined for other collections, for unpublishing,
 * and for a call the user may not read.
 */
export const readObstacles = async ({
  req,
  collection,
  id,
  type,
}: {
  req: PayloadRequest
  collection: string
  id: number | string
  type: 'publish' | 'unpublish'
}): Promise<string[] | undefined> => {
  if (collection !== slugs.calls || type !== 'publish') return undefined
  const { findings } = (await readPreflight({ req, id })) ?? {}
  return findings?.filter(({ weight }) => weight === 'refuses').map(({ message }) => message)
}
