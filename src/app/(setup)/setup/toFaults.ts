/** Why the form was refused, and at which of its fields, if it is at one. */
export type Fault = { path?: string; label?: string; message: string }

const toText = (part: unknown): string | undefined => (typeof part === 'string' && part ? part : undefined)

/** The sentences of Payload's `ValidationError`, or nothing when the error is another one, which nobody may read here. */
export const toFaults = (error: unknown): Fault[] | undefined => {
  const { status, data } = (error ?? {}) as { status?: unknown; data?: { errors?: unknown } }
  if (status !== 400 || !Array.isArray(data?.errors)) return undefined
  return data.errors.map(({ path, label, message }: Record<keyof Fault, unknown>) => ({
    path: toText(path),
    label: toText(label),
    message: toText(message) ?? '',
  }))
}
