/** When an answer last changed, by what it was made of; null where nobody knows. */
export const toChanged = ({
  changes,
  dangling = false,
}: {
  changes: string[]
  dangling?: boolean
}): Date | null => {
  const latest = changes.toSorted().at(-1)
  return dangling || !latest ? null : new Date(latest)
}
