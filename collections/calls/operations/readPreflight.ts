import { type CollectionSlug, isolateObjectProperty, type PayloadRequest, type TypedLocale } from 'payload'
import type { PreflightAnswer } from '../../shared/drafts/preflightAnswer.js'
import { isDatabaseId, toDatabaseId } from '../../shared/ids.js'
import { readLocale } from '../../shared/readLocale.js'
import { say } from '../../shared/say.js'
import { slugs } from '../../slugs.js'
import { readFindings } from '../preflight/readFindings.js'
import { readLanguageName } from '../preflight/readLanguageName.js'
import { readLive } from '../preflight/readLive.js'

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

/** The pre-flight of a call's newest draft, as its publication would be judged now; null where the asker may not read it. */
export const readPreflight = async ({
  req,
  id: asked,
  only,
}: {
  req: PayloadRequest
  id: number | string
  /** The one language that is to be published, while the others stay as they are live. */
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
