import type { FlattenedField } from 'payload'
import { toRows } from '../../../collections/documents/fieldTree.js'
import { message, type Sentence } from '../../../collections/messages/messages.js'
import { callNeeds, type Needs, readKindRules, toBlockNeeds } from '../../actions/needs.js'

type Row = Record<string, unknown>

/** A missing text or value: path, name and languages; without languages, it is needed once. */
export type Gap = { path: string; what: Sentence; languages?: string[] }

/** A call being saved in one language, with the stored values of all languages. */
export type Saving = {
  /** What is saved, in `locale`, whole. */
  call: Row
  /** The stored call with a value for each language; nothing for a new one. */
  stored?: Row
  locale: string
  /** The fields of calls, whose blocks say what publishing needs of them. */
  fields: FlattenedField[]
}

const isEmpty = (value: unknown): boolean =>
  value == null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

type Walk = { row: Row; stored?: Row; needs: Needs; path: string; locale: string; languages: string[] }

const toRowGaps = ({ row, stored, needs, path, locale, languages }: Walk): Gap[] => {
  const lacks = (field: string, language: string) =>
    isEmpty(language === locale ? row[field] : (stored?.[field] as Row | null | undefined)?.[language])
  const isNeeded = ({ when }: { when?: (row: Row) => boolean }) => !when || when(row)
  return [
    ...(needs.texts ?? []).filter(isNeeded).map(({ field, what }) => ({
      path: path + field,
      what,
      languages: languages.filter((language) => lacks(field, language)),
    })),
    ...(needs.values ?? [])
      .filter(isNeeded)
      .filter(({ field }) => isEmpty(row[field]))
      .map(({ field, what }) => ({ path: path + field, what })),
    ...Object.entries(needs.rows ?? {}).flatMap(([field, inner]) =>
      toListGaps({ row, stored, field, toNeeds: () => inner, path, locale, languages }),
    ),
  ].filter(({ languages: lacking }: Gap) => lacking?.length !== 0)
}

const toListGaps = ({
  row,
  stored,
  field,
  toNeeds,
  path,
  ...asked
}: Omit<Walk, 'needs'> & { field: string; toNeeds: (inner: Row) => Needs }): Gap[] =>
  toRows(row[field]).flatMap((inner, index) =>
    toRowGaps({
      row: inner,
      stored: toRows(stored?.[field]).find(({ id }) => id != null && id === inner.id),
      needs: toNeeds(inner),
      path: `${path}${field}.${index}.`,
      ...asked,
    }),
  )

/** The missing fields of a call, in every language it names. Pure. */
export const toGaps = ({ call, stored, locale, fields }: Saving): Gap[] => {
  const languages = Array.isArray(call.languages) ? (call.languages as string[]) : []
  const asked = { row: call, stored, path: '', locale, languages }
  const gaps: Gap[] = [
    ...toRowGaps({ ...asked, needs: callNeeds }),
    ...toListGaps({
      ...asked,
      field: 'actions',
      toNeeds: ({ blockType }) => toBlockNeeds(readKindRules(fields, blockType).needs),
    }),
  ]
  if (languages.length === 0) gaps.push({ path: 'languages', what: message('preflight:atLeastOneLanguage') })
  if (toRows(call.actions).length === 0)
    gaps.push({
      path: 'actions',
      what: message('preflight:atLeastOneWayToAct'),
    })
  return gaps
}

type Asked = {
  /** Where the gap is, as a sentence begins; unset for a field of the call itself. */
  place?: Sentence
  /** The language that is being written. */
  locale: string
  named: (language: string) => string
}

const toMissing = (place: Sentence | undefined, what: Sentence, where?: string[]): Sentence => {
  if (place)
    return where
      ? message('preflight:stepNeedsIn', { place, what, where })
      : message('preflight:stepNeeds', { place, what })
  return where ? message('preflight:missingIn', { what, where }) : message('preflight:missing', { what })
}

/** The message for a gap: what is missing, and how to fill it from the language being edited. */
export const toGapSentence = (
  { what, languages = [] }: Omit<Gap, 'path'>,
  { place, locale, named }: Asked,
): Sentence => {
  const others = languages.filter((language) => language !== locale).map(named)
  const isHere = languages.length === 0 || languages.includes(locale)
  return [
    ...(isHere ? [toMissing(place, what), message('preflight:fillIn')] : []),
    ...(others.length > 0
      ? [
          toMissing(isHere ? undefined : place, what, others),
          message('preflight:fillInElsewhere', { where: others }),
        ]
      : []),
  ]
}
