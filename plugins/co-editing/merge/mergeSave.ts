import { type PayloadRequest, ValidationError } from 'payload'
import { z } from 'zod'
import { type Fault, refuse } from '../../../collections/messages/refuse.js'
import { type Merged, mergeParts } from './mergeParts.js'
import { baseName, mergedName, type SaveBase } from './names.js'
import { contested, type MergeReport, toFormPath, toReport, toTaken } from './report.js'
import { endTurns, takeTurn } from './turns.js'
import { fromUnits, isSame, type MergeField, toParts } from './units.js'

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

/** Parses a save's base; rejects anything else. */
const parseBase = (req: PayloadRequest, sent: unknown): SaveBase => {
  const { success, data } = stated.safeParse(parseJSON(sent))
  if (success) return { ...data, of: new Map(Object.entries(data.of)) }
  const message = `\`${baseName}\` is { at, of, state } as JSON, with the former values in \`of\` by their key.`
  throw new ValidationError({ req, errors: [{ path: baseName, message }] }, req.t)
}

type Row = Record<string, unknown>

/** A save on its way through Payload. */
type Save = {
  req: PayloadRequest
  /** `calls:12` or `global:organisation`. */
  document: string
  fields: readonly MergeField[]
  data: Row
  /** Whether it goes live. Then conflicts are rejected. */
  isPublishing: boolean
  /** Reads the document as the panel does, or only its `updatedAt`. */
  read: (asked: { onlyUpdatedAt?: boolean }) => Promise<Row | null>
}

/** A processed save, with the merge if anything had changed since its base. */
type Noted = { state?: number; merge?: { merged: Merged; mine: Row; taken: string[] } }

const notedKey = 'broadside/merges'

const toNoted = ({ context }: Pick<PayloadRequest, 'context'>): Map<string, Noted> =>
  (context[notedKey] ??= new Map()) as Map<string, Noted>

/**
 * Merges a save with others' changes since its base. Conflicts keep the stored value and are reported by {@link
 * reportMerge}; a publishing save is rejected instead. A save without a base is left alone.
 */
export const mergeSave = async ({ req, document, fields, data, isPublishing, read }: Save): Promise<Row> => {
  if (!(baseName in data)) return data
  const { [baseName]: sent, ...mine } = data
  const { at, of, state } = parseBase(req, sent)
  await takeTurn(req, document)
  toNoted(req).set(document, { state })
  const { updatedAt } = (await read({ onlyUpdatedAt: true })) ?? {}
  const stored = at && isSame(at, updatedAt) ? null : await read({})
  if (!stored) return mine
  const sides = { mine: toParts(fields, mine), theirs: toParts(fields, stored) }
  const merged = mergeParts({ base: of, ...sides })
  if (isPublishing) {
    const faults = merged.contests.map((contest): Fault => ({
      path: toFormPath(contest.key, sides.mine),
      sentence: contested,
    }))
    refuse({ req, faults })
  }
  const taken = toTaken(merged, sides.mine)
  toNoted(req).set(document, { state, merge: { merged, mine, taken } })
  return fromUnits(fields, mine, merged.theirs, [stored])
}

/**
 * Answers a merged save. Conflicts contain the author's text, so the form keeps it, with the stored value alongside.
 * Stored values come from the answer, so nothing unreadable leaks.
 */
export const reportMerge = async <T extends Row>(
  { req, document, fields }: Pick<Save, 'document' | 'fields' | 'req'>,
  result: T,
): Promise<T> => {
  await endTurns(req)
  const noted = toNoted(req).get(document)
  if (!noted) return result
  toNoted(req).delete(document)
  const { state, merge } = noted
  if (!merge)
    return state === undefined
      ? result
      : { ...result, [mergedName]: { contests: [], taken: [], state } satisfies MergeReport }
  const { merged, mine, taken } = merge
  const { units: stored } = toParts(fields, result)
  const shown = new Map(stored)
  for (const contest of merged.contests) {
    if (contest.kind !== 'row') shown.set(contest.key, merged.mine.get(contest.key))
    else {
      shown.set(contest.key, merged.mine.get(contest.key))
      for (const [key, value] of merged.mine)
        if (key.startsWith(`${contest.key}/${contest.id}/`)) shown.set(key, value)
    }
  }
  const report: MergeReport = { ...toReport({ merged, taken, fields, stored: result }), state }
  return { ...(fromUnits(fields, result, shown, [mine]) as T), [mergedName]: report }
}
