type Label = string | Record<string, string> | false | undefined

/** A field as the panel's config describes it. */
export type LabelledField = {
  name?: string
  label?: Label
  fields?: LabelledField[]
  tabs?: LabelledField[]
  blocks?: { slug: string; fields: LabelledField[] }[]
}

const toText = (label: Label, language: string): string =>
  typeof label === 'object' ? (label[language] ?? label.en ?? '') : label || ''

const find = (fields: LabelledField[], name: string): LabelledField | undefined => {
  for (const field of fields) {
    if (field.name === name) return field
    const found = field.name ? undefined : find([...(field.fields ?? []), ...(field.tabs ?? [])], name)
    if (found) return found
  }
  return undefined
}

/** A field as the panel calls it, rows by their number: `Ways to act 2 › Address`. Pure. */
export const toFieldLabel = (fields: LabelledField[], path: string, language: string): string => {
  const labels: string[] = []
  let inner = fields
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part)) {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim())
      continue
    }
    const field = find(inner, part)
    labels.push(toText(field?.label, language) || part)
    inner = [...(field?.fields ?? []), ...(field?.blocks ?? []).flatMap((block) => block.fields)]
  }
  return labels.join(' › ')
}
