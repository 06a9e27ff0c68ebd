/** A field as the config describes it, on the server or in the panel. */
export type LabelledField = {
  name?: string
  label?: unknown
  fields?: LabelledField[]
  tabs?: LabelledField[]
  blocks?: { slug: string; fields: LabelledField[] }[]
}

type Reader = {
  /** The reader's language. */
  language: string
  /** On the server, Payload's own labels are functions of `t`. */
  t?: unknown
}

/** Resolves a config's label (text, text by language, or function) in the reader's language. Empty if there is none. */
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

/** Looks up the block type of a row, if known: `actions.2` is a `link`. */
export type BlockTypeOf = (row: string) => unknown

/** Reads block types from a document. Pure. */
export const blockTypesOf =
  (document: unknown): BlockTypeOf =>
  (row) => {
    let value = document as Record<string, unknown> | null | undefined
    for (const part of row.split('.')) value = value?.[part] as typeof value
    return value?.blockType
  }

/** Reads block types from a form's state. Pure. */
export const blockTypesIn =
  (form: Record<string, { value?: unknown } | undefined>): BlockTypeOf =>
  (row) =>
    form[`${row}.blockType`]?.value

/**
 * A field's label as the panel shows it, with row numbers: `Ways to act 2 › Address`. Blocks can have fields of the
 * same name with different labels. If a row's type isn't known, the first field with a label wins. Pure.
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
