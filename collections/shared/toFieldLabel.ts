/** How a label is written in a config: in the panel's it is text, or text by language. */
type Label = string | Record<string, string> | false | ((asked: never) => unknown) | undefined

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

const toText = (label: Label, { language, t }: Reader): string => {
  if (typeof label === 'function')
    return t ? toText(label({ t, i18n: { language, t } } as never) as Label, { language }) : ''
  return typeof label === 'object' ? (label?.[language] ?? label?.en ?? '') : label || ''
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
    labels.push(toText(field?.label as Label, reader) || part)
    blocks = field?.blocks ?? []
    inner = [...(field?.fields ?? []), ...blocks.flatMap((block) => block.fields)]
  })
  return labels.join(' › ')
}
