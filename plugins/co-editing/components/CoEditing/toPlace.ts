import type { MergeField, Parts } from '../../merge/units.js'

/** A label in a client config: a text, or one per language. */
type Label = string | Record<string, string> | false | undefined
/** A field as the panel knows it. */
export type Labelled = MergeField & {
  label?: Label
  options?: readonly (string | { label: Label; value: string })[]
  relationTo?: string | string[]
}

export const toText = (label: Label, language: string): string => {
  if (!label) return ''
  return typeof label === 'string' ? label : (label[language] ?? label.en ?? '')
}

const find = (fields: readonly Labelled[], name: string): Labelled | undefined => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of (field.tabs ?? []) as readonly {
        name?: string
        label?: Label
        fields: Labelled[]
      }[]) {
        if (tab.name === name) return { type: 'tab', ...tab }
        const found = tab.name ? undefined : find(tab.fields, name)
        if (found) return found
      }
    } else if (field.name === name) return field
    else if (!field.name && field.fields) {
      const found = find(field.fields, name)
      if (found) return found
    }
  }
  return undefined
}

/** The place of a merge key as shown in the panel: the labels along its path, and row numbers. */
export const toPlace = (
  { schema, parts, language }: { schema: readonly MergeField[]; parts: Parts; language: string },
  key: string,
): { place: string; field?: Labelled } => {
  const labels: string[] = []
  let fields: readonly Labelled[] = schema
  let field: Labelled | undefined
  let above = ''
  for (const part of key.split('/')) {
    const rows = parts.lists.has(above) ? (parts.units.get(above) as string[]) : undefined
    above = above ? `${above}/${part}` : part
    if (rows) {
      const at = rows.indexOf(part)
      if (at >= 0) labels.push(`${labels.pop() ?? ''} ${at + 1}`.trim())
      fields = field?.blocks?.flatMap((block) => block.fields) ?? field?.fields ?? []
      continue
    }
    field = find(fields, part)
    labels.push(toText(field?.label, language) || part)
    fields = field?.fields ?? []
  }
  return { place: labels.join(' › '), field }
}
