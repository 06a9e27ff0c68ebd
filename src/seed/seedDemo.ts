import type { Payload } from 'payload'
import { hasNoContent } from './isEmpty.js'
import { takeLease } from './lease.js'
import { type State, readState, writeState } from './state.js'
import { writeDemo } from './writeDemo.js'

/** What {@link seedDemo} did, and the sentence that says so. */
export type SeedResult = { outcome: 'seeded' | 'kept' | 'refused'; sentence: string }

const kept: Record<Exclude<State, 'begun'>, SeedResult> = {
  complete: { outcome: 'kept', sentence: 'The demo campaign is already there; nothing was changed.' },
  removed: {
    outcome: 'kept',
    sentence: 'The demo campaign was removed from this database and is not made again.',
  },
}

const refused: SeedResult = {
  outcome: 'refused',
  sentence: 'The demo campaign was not made, because this database already holds content of its own.',
}

/**
 * Makes the demo campaign in a database without content. It may be called at each start and by several processes at
 * once: what is there is not made twice, and what a killed process left unfinished is completed.
 */
export const seedDemo = async ({
  payload,
  now,
}: {
  payload: Payload
  /** The day that its dates are counted from. @default today */
  now?: Date
}): Promise<SeedResult> => {
  const before = await readState(payload)
  if (before && before !== 'begun') return kept[before]
  const lease = await takeLease(payload)
  try {
    const state = await readState(payload)
    if (state && state !== 'begun') return kept[state]
    if (!state) {
      if (!(await hasNoContent(payload, ['users']))) return refused
      await writeState(payload, 'begun')
    }
    await writeDemo({ payload, lease }, now)
    await writeState(payload, 'complete')
    return {
      outcome: 'seeded',
      sentence: 'The demo campaign was made. “npm run demo:remove” takes it away again.',
    }
  } finally {
    await lease.release()
  }
}
