/** The id that a relation points to, as the answers write it. */
export const toKey = (value: unknown): string => {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : value
  return typeof id === 'number' || typeof id === 'string' ? String(id) : ''
}
