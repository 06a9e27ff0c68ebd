/** The field properties a merge needs, common to the server's sanitized and the panel's client fields. */
export type MergeField = {
  name?: string
  type: string
  virtual?: unknown
  fields?: readonly MergeField[]
  tabs?: readonly { name?: string; fields: readonly MergeField[] }[]
  blocks?: readonly { slug: string; fields: readonly MergeField[] }[]
}

/**
 * A flattened document: a value per field, and the ordered row ids per list. Keys are paths with row ids, as in
 * `actions/64f0/heading`; a list's own key is its path. No field's name contains a slash.
 */
export type Units = Map<string, unknown>

/** A flattened document, and the keys of its lists. */
export type Parts = { units: Units; lists: Set<string> }

type Row = Record<string, unknown>

/** Fields managed by the server or describing the save itself; never merged. */
const ours = new Set(['_status', 'createdAt', 'deletedAt', 'id', 'updatedAt', 'writtenBy'])

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const toRows = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** A row's name in keys: its id, or its position if it has no id yet. */
const toRowName = (row: Row, index: number): string =>
  row.id === undefined || row.id === null ? `+${index}` : String(row.id)

type Visit = {
  onValue: (key: string, field: MergeField, name: string, parent: Row) => void
  onList: (key: string, field: MergeField, name: string, parent: Row) => void
}

const walk = (fields: readonly MergeField[], parent: Row, above: string, visit: Visit): void => {
  for (const field of fields) {
    const { name, type } = field
    if (type === 'ui' || type === 'join' || field.virtual) continue
    if (type === 'tabs') {
      for (const tab of field.tabs ?? [])
        if (tab.name) walkGroup(tab.fields, parent, tab.name, above, visit)
        else walk(tab.fields, parent, above, visit)
    } else if (!name) walk(field.fields ?? [], parent, above, visit)
    else if (type === 'group' || type === 'tab') walkGroup(field.fields ?? [], parent, name, above, visit)
    else if (type === 'array' || type === 'blocks') visit.onList(`${above}${name}`, field, name, parent)
    else if (!ours.has(name)) visit.onValue(`${above}${name}`, field, name, parent)
  }
}

const walkGroup = (
  fields: readonly MergeField[],
  parent: Row,
  name: string,
  above: string,
  visit: Visit,
): void => {
  const inner = parent[name]
  walk(fields, isRow(inner) ? inner : {}, `${above}${name}/`, visit)
}

/** The fields of a row: an array's own, or those of the row's block. */
export const toRowFields = ({ fields = [], blocks }: MergeField, row: Row): readonly MergeField[] =>
  blocks ? (blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []) : fields

/** Flattens a document. */
export const toParts = (fields: readonly MergeField[], data: Row): Parts => {
  const units: Units = new Map()
  const lists = new Set<string>()
  const visit: Visit = {
    onValue: (key, _field, name, parent) => {
      if (parent[name] !== undefined) units.set(key, parent[name])
    },
    onList: (key, field, name, parent) => {
      if (parent[name] === undefined) return
      lists.add(key)
      const rows = toRows(parent[name])
      units.set(key, rows.map(toRowName))
      rows.forEach((row, index) =>
        walk(toRowFields(field, row), row, `${key}/${toRowName(row, index)}/`, visit),
      )
    },
  }
  walk(fields, data, '', visit)
  return { units, lists }
}

/** Applies units to a copy of a document. Missing rows are taken from `templates` by list and id. */
export const fromUnits = (
  fields: readonly MergeField[],
  data: Row,
  units: Units,
  templates: readonly Row[] = [],
): Row => {
  const fill = (inside: readonly MergeField[], parent: Row, above: string, others: readonly Row[]): Row => {
    const made: Row = { ...parent }
    for (const field of inside) {
      const { name, type } = field
      if (type === 'ui' || type === 'join' || field.virtual) continue
      const group = (name: string, inner: readonly MergeField[]) => {
        const filled = fill(
          inner,
          isRow(made[name]) ? made[name] : {},
          `${above}${name}/`,
          others.map((other) => other[name]).filter(isRow),
        )
        if (Object.keys(filled).length > 0) made[name] = filled
      }
      if (type === 'tabs') {
        for (const tab of field.tabs ?? [])
          if (tab.name) group(tab.name, tab.fields)
          else Object.assign(made, fill(tab.fields, made, above, others))
      } else if (!name) Object.assign(made, fill(field.fields ?? [], made, above, others))
      else if (type === 'group' || type === 'tab') group(name, field.fields ?? [])
      else if (type === 'array' || type === 'blocks') {
        const ids = units.get(`${above}${name}`)
        if (!Array.isArray(ids)) continue
        const known = [made[name], ...others.map((other) => other[name])].map(
          (list) => new Map(toRows(list).map((row, index) => [toRowName(row, index), row])),
        )
        made[name] = ids.map((id: string) => {
          const [found, ...rest] = known.flatMap((list): Row[] => [list.get(id)].filter(isRow))
          const row: Row = found ?? (id.startsWith('+') ? {} : { id })
          return fill(toRowFields(field, row), row, `${above}${name}/${id}/`, rest)
        })
      } else if (!ours.has(name) && units.has(`${above}${name}`)) made[name] = units.get(`${above}${name}`)
    }
    return made
  }
  return fill(fields, data, '', templates)
}

const toComparable = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(toComparable)
  if (isRow(value))
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .flatMap((name) => {
          const inner = toComparable(value[name])
          return inner === null ? [] : [[name, inner]]
        }),
    )
  // A form may return an id as text.
  return typeof value === 'number' ? String(value) : value
}

/** Whether two values look the same to a user: unset, empty text and empty list are equal. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  // Fast path for most rich texts: this runs on each key stroke.
  JSON.stringify(one) === JSON.stringify(other) ||
  JSON.stringify(toComparable(one)) === JSON.stringify(toComparable(other))
