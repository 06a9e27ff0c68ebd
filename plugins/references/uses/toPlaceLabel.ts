import type { Field } from 'payload'
import { toWords } from '../toWords.js'

type Asked = { fields: readonly Field[]; path: string; i18n: { language: string } }

/** The field of a name among these, also inside rows and tabs without a name, with what its own fields are. */
const findField = (
  fields: readonly Field[],
  name: string,
): { label: unknown; lists: (readonly Field[])[] } | undefined => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        if ('name' in tab && tab.name === name) return { label: tab.label, lists: [tab.fields] }
        const found = 'name' in tab && tab.name ? undefined : findField(tab.fields, name)
        if (found) return found
      }
    } else if ('name' in field && field.name === name) {
      const { label } = field as { label?: unknown }
      if (field.type === 'blocks') return { label, lists: field.blocks.map((block) => block.fields) }
      return { label, lists: 'fields' in field ? [field.fields] : [] }
    } else if ('fields' in field && !('name' in field && field.name)) {
      const found = findField(field.fields, name)
      if (found) return found
    }
  }
  return undefined
}

/** A path as the panel says it: `actions.0.call` is "Ways to act 1 › Call". What the config does not label stays. */
export const toPlaceLabel = ({ fields, path, i18n }: Asked): string => {
  let lists: (readonly Field[])[] = [fields]
  const words: string[] = []
  for (const part of path.split('.')) {
    if (/^\d+$/.test(part) && words.length > 0) {
      words[words.length - 1] += ` ${Number(part) + 1}`
      continue
    }
    const found = lists.map((list) => findField(list, part)).find(Boolean)
    words.push(toWords({ i18n, label: found?.label, otherwise: part }))
    lists = found?.lists ?? []
  }
  return words.join(' › ')
}
