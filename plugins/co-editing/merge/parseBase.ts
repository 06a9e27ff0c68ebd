import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { baseName, type SaveBase } from './names.js'

const stated = z.strictObject({
  at: z.string().max(40).nullish(),
  of: z.record(z.string(), z.unknown()),
  state: z.number().int().nonnegative().optional(),
})

const parseJSON = (text: unknown): unknown => {
  try {
    return typeof text === 'string' ? JSON.parse(text) : text
  } catch {
    return undefined
  }
}

/** Reads the state that a save says it is based on, and refuses anything else. */
export const parseBase = (req: PayloadRequest, sent: unknown): SaveBase => {
  const { success, data } = stated.safeParse(parseJSON(sent))
  if (success) return { ...data, of: new Map(Object.entries(data.of)) }
  const message = `\`${baseName}\` is { at, of, state } as JSON, with the former values in \`of\` by their key.`
  throw new ValidationError({ req, errors: [{ path: baseName, message }] }, req.t)
}
