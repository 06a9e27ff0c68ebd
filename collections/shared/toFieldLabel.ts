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

/** A field as the panel calls it, rows by their number: `Ways to act 2 › Address`. Pure. */
export const toFieldLabel = (fields: LabelledField[], path: string, reader: Reader): string => {
  const labels: string[] = []
  let inner = fields
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim())
      continue
    }
    const field = find(inner, part)
    labels.push(toText(field?.label as Label, reader) || part)
    inner = [...(field?.fields ?? []), ...(field?.blocks ?? []).flatMap((block) => block.fields)]
  }
  return labels.join(' › ')
}
