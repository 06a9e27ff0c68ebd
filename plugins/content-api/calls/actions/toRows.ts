/** The rows of an array field. */
export const toRows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((row) => row !== null && typeof row === 'object') : []
