import { type Field, flattenAllFields, type FlattenedField } from 'payload'
import { isEditor } from '../../collections/access/permissions.js'
import { mapFields } from '../../collections/documents/fieldTree.js'
import type { Translation } from '../../collections/messages/messages.js'
import { translations } from '../../collections/translations.js'
import { ConfigError } from '../errors.js'
import type { AnyActionKind } from './defineAction.js'
import { ownActions } from './kinds.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

const toSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The SQL tables of a kind, without their common prefix: `spread`, `spread_locales`, `spread_messages`. */
const toTables = (fields: FlattenedField[], table: string): string[] => [
  table,
  `${table}_locales`,
  ...fields.flatMap((field) => {
    const inner = `${table}_${toSnake(field.name)}`
    if ('flattenedFields' in field) return toTables(field.flattenedFields, inner)
    return 'hasMany' in field && field.hasMany ? [inner] : []
  }),
]

const readTables = ({ type, block }: AnyActionKind): string[] =>
  toTables(flattenAllFields({ fields: block.fields }), toSnake(type))

/** Throws a {@link ConfigError} if a kind conflicts with an earlier one. */
const checkName = (kind: AnyActionKind, before: readonly AnyActionKind[]): void => {
  const { type } = kind
  if (!/^[a-z][A-Za-z0-9]*$/.test(type))
    throw new ConfigError(
      'actions',
      `\`${type}\` can't be the type of a way to act. Write it in camelCase, as it stands in answers: signPetition.`,
    )
  if (before.some((one) => one.type === type))
    throw new ConfigError(
      'actions',
      `There are two ways to act of the type \`${type}\`. Give yours another type in defineAction({ type }).`,
    )
  const tables = readTables(kind)
  const other = before.find((one) => readTables(one).some((table) => tables.includes(table)))
  if (other)
    throw new ConfigError(
      'actions',
      `The type \`${type}\` is reserved: a table of \`${other.type}\` has its name. Give your way to act another type.`,
    )
}

/**
 * Visitors get a host's kind through `/api/v1`. In Payload's own APIs its fields are closed unless they set
 * `access.read`.
 */
const closeOwnFields = (kind: AnyActionKind): AnyActionKind => {
  const shared = new Set(['heading', 'text'])
  const close = (field: Field, path: string): Field | null => {
    if (shared.has(path)) return null
    const { access } = field as { access?: { read?: unknown } }
    return { ...field, access: { ...access, read: access?.read ?? isEditor } } as Field
  }
  return { ...kind, block: { ...kind.block, fields: mapFields(kind.block.fields, close) } }
}

/** Parses the answer of a host's kind with its schema and strips everything else. `resolve` throws if it doesn't match. */
const holdToSchema = (kind: AnyActionKind): AnyActionKind => {
  const own = kind.schema.omit({ id: true, type: true, heading: true, text: true } as never)
  return {
    ...kind,
    resolve: (block, context) => {
      const answer = kind.resolve(block, context)
      return answer && own.parse(answer)
    },
  }
}

/**
 * Broadside's ways to act, and a host's after them.
 *
 * @throws ConfigError for a duplicate, invalid or reserved type.
 */
export const toActions = (added: readonly AnyActionKind[] = []): readonly AnyActionKind[] =>
  added.reduce<readonly AnyActionKind[]>((before, kind) => {
    checkName(kind, before)
    return [...before, holdToSchema(closeOwnFields(kind))]
  }, ownActions)

/** The panel texts of the collections and ways to act, by language and feature. */
export const readTranslations = (
  kinds: readonly AnyActionKind[],
): { en: Translation } & Record<string, Translation> => {
  const all: { en: Translation } & Record<string, Translation> = {
    en: { ...translations.en, actions: en },
    es: { ...translations.es, actions: es },
  }
  for (const { type, translations: own } of kinds)
    for (const [language, texts] of Object.entries(own ?? {}))
      all[language] = { ...all[language], [type]: texts }
  return all
}
