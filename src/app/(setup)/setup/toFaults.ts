/** The sentences of Payload's `ValidationError`, or nothing when the error is another one, which nobody may read here. */
export const toFaults = (error: unknown): string[] | undefined => {
  const { status, data } = (error ?? {}) as { status?: unknown; data?: { errors?: unknown } }
  if (status !== 400 || !Array.isArray(data?.errors)) return undefined
  return data.errors.map(({ label, message }: { label?: unknown; message?: unknown }) =>
    [label, message].filter((part) => typeof part === 'string' && part !== '').join(': '),
  )
}
