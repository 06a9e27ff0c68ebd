/** A field as a config describes it, the server's or the panel's. */
export type LabelledField = {
  name?: string
  label?: unknown
  fields?: LabelledField[]
  tabs?: LabelledField[]
  blocks?: { slug: string; fields: LabelledField[] }[]
}

type Reader = {
  /** The language of whoever reads. */
  language: string
  /** Payload's own labels are functions of it on the server. */
  t?: unknown
}

/** A config's label in the language of whoever reads: text, a text for each language, or a function. Empty for none. */
export const toLabel = (label: unknown, { language, t }: Reader): string => {
  if (typeof label === 'function')
    return t ? toLabel((label as (asked: object) => unknown)({ t, i18n: { language, t } }), { language }) : ''
  if (typeof label !== 'object' || label === null) return typeof label === 'string' ? label : ''
  const words = label as Record<string, string>
  return words[language] ?? words.en ?? Object.values(words)[0] ?? ''
}

const find = (fields: LabelledField[], name: string): LabelledField | undefined => {
  for (const field of fields) {
    if (field.name === name) return field
    const found = field.name ? undefined : find([...(field.fields ?? []), ...(field.tabs ?? [])], name)
    if (found) return found
  }
  return undefined
}

/** The type of the block in a row, where it is known: `actions.2` is a `link`. */
export type BlockTypeOf = (row: string) => unknown

/** Reads the types of blocks from a document. Pure. */
export const blockTypesOf =
  (document: unknown): BlockTypeOf =>
  (row) => {
    let value = document as Record<string, unknown> | null | undefined
    for (const part of row.split('.')) value = value?.[part] as typeof value
    return value?.blockType
  }

/** Reads the types of blocks from a form. Pure. */
export const blockTypesIn =
  (form: Record<string, { value?: unknown } | undefined>): BlockTypeOf =>
  (row) =>
    form[`${row}.blockType`]?.value

/**
 * A field as the panel calls it, rows by their number: `Ways to act 2 › Address`. Blocks have fields of the same name
 * with other labels: where a row's type is not known, the first that has one is taken. Pure.
 */
export const toFieldLabel = (
  fields: LabelledField[],
  path: string,
  reader: Reader,
  blockTypeOf?: BlockTypeOf,
): string => {
  const labels: string[] = []
  const parts = path.split('.')
  let inner = fields
  let blocks: LabelledField['blocks'] = []
  parts.forEach((part, index) => {
    if (/^\d+$/.test(part)) {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim())
      const type = blockTypeOf?.(parts.slice(0, index + 1).join('.'))
      inner = blocks?.find(({ slug }) => slug === type)?.fields ?? inner
      return
    }
    const field = find(inner, part)
    labels.push(toLabel(field?.label, reader) || part)
    blocks = field?.blocks ?? []
    inner = [...(field?.fields ?? []), ...blocks.flatMap((block) => block.fields)]
  })
  return labels.join(' › ')
}
