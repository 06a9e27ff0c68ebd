/** How long a step waits before it is tried again: half a minute first, a quarter of an hour at most. */
export const toBackoff = (attempts: number): number =>
  Math.min(15 * 60_000, 30_000 * 2 ** Math.min(attempts - 1, 10)) * (0.9 + Math.random() * 0.2)

/** Of an unforeseen error its kind and where it was thrown: its text could quote what a row holds. */
export const toKind = (error: unknown): string => {
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
  return `${name} ${/^\s+at .*$/m.exec(stack)?.[0].trim() ?? ''}`
}
