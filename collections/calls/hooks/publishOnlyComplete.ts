import type { FieldHook, PayloadRequest } from 'payload'
import { isDatabaseId } from '../../shared/isDatabaseId.js'
import { refuse } from '../../shared/refuse.js'
import { toTextPointers } from '../../shared/richText/toTextPointers.js'
import { slugs } from '../../slugs.js'
import { toGapFault } from '../toGapFault.js'
import { toGaps } from '../toGaps.js'
import { consentKind, sloganKind, type Texts, toTextFaults } from '../toTextFaults.js'
import { readPublication } from '../../shared/drafts/notePublication.js'

type Row = Record<string, unknown>

/** The texts of those that are there, in all languages. */
const readTexts = async (
  req: PayloadRequest,
  { collection, field, ids }: { collection: 'consents' | 'slogans'; field: string; ids: unknown[] },
): Promise<Texts[]> => {
  const known = [...new Set(ids)].filter((id) => isDatabaseId(req.payload, id))
  if (known.length === 0) return []
  // Straight from the database: a `find` would change this request's locale.
  const { docs } = await req.payload.db.find<Row & { id: number | string }>({
    collection,
    where: { and: [{ id: { in: known } }, { deletedAt: { equals: null } }] },
    locale: 'all',
    limit: known.length,
    pagination: false,
    req,
  })
  return docs.map((doc) => ({ id: doc.id, text: doc[field] as Texts['text'] }))
}

/** The consents that each way to sign up asks for. */
const toAsked = ({ actions }: Row): { path: string; ids: unknown[] }[] =>
  (Array.isArray(actions) ? (actions as Row[]) : []).flatMap(({ blockType, consents }, index) =>
    blockType === 'signUp' && Array.isArray(consents)
      ? [
          {
            path: `actions.${index}.consents`,
            ids: (consents as Row[]).map(({ consent }) => consent).filter((id) => id != null),
          },
        ]
      : [],
  )

/** What the languages that are not being saved will say in public. */
const readOtherLanguages = async (
  req: PayloadRequest,
  { stored, id }: { stored?: Row; id?: number | string },
): Promise<Row | undefined> => {
  if (!readPublication(req).only || id === undefined) return stored
  const live = await req.payload.db.findOne<Row & { id: number | string }>({
    collection: slugs.calls,
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    locale: 'all',
    req,
  })
  return live ?? undefined
}

/**
 * A call is published only when complete in every language it names. It is a hook of a field, since Payload hands
 * the values of all languages to those alone, for a copy and a restored version too.
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
  const isRestoredAsDraft = req.context.isRestoringVersion && readPublication(req).asDraft
  // What goes to the trash is public no more.
  if (call._status !== 'published' || call.deletedAt || isRestoredAsDraft) return value
  const { localization } = req.payload.config
  if (!localization) return value
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  const locale = req.locale ?? localization.defaultLocale
  const named = (language: string) => {
    const label = localization.locales.find(({ code }) => code === language)?.label
    return typeof label === 'string' ? label : (label?.[language] ?? language)
  }
  const stored = await readOtherLanguages(req, { stored: siblingDocWithLocales, id })
  const ids = Array.isArray(call.slogans) ? call.slogans : []
  const languages = Array.isArray(call.languages) ? (call.languages as string[]) : []
  const slogansInText = (language: string) =>
    toTextPointers(language === locale ? call.body : (stored?.body as Row | undefined)?.[language])
      .filter((pointer) => pointer.collection === slugs.slogans)
      .map((pointer) => pointer.id)
  const shouted = languages.map((language) => ({ language, ids: slogansInText(language) }))
  const slogans = await readTexts(req, {
    collection: slugs.slogans,
    field: 'text',
    ids: [...ids, ...shouted.flatMap((text) => text.ids)],
  })
  const asked = toAsked(call)
  const consents = await readTexts(req, {
    collection: slugs.consents,
    field: 'wording',
    ids: asked.flatMap((step) => step.ids),
  })
  // One that was deleted is left out of the text.
  const isThere = (one: unknown) => slogans.some((slogan) => String(slogan.id) === String(one))
  refuse({
    req,
    collection: collection?.slug,
    id,
    faults: [
      ...toGaps({ call, stored, locale }).map((gap) => toGapFault(gap, { locale, named })),
      ...toTextFaults({ kind: sloganKind, path: 'slogans', ids, texts: slogans, languages, named }),
      ...shouted.flatMap((text) =>
        toTextFaults({
          kind: sloganKind,
          path: 'body',
          ids: text.ids.filter(isThere),
          texts: slogans,
          languages: [text.language],
          named,
        }),
      ),
      ...asked.flatMap(({ path, ids: wanted }) =>
        toTextFaults({ kind: consentKind, path, ids: wanted, texts: consents, languages, named }),
      ),
    ],
  })
  return value
}
