import type { Payload } from 'payload'
import { createRow, readRow, updateRow } from './marks.js'

/** Where the demo stands here: begun and perhaps not finished, complete, or taken away for good. */
export type State = 'begun' | 'complete' | 'removed'

const key = 'state'

/** Undefined where no demo was ever begun. */
export const readState = async (payload: Payload): Promise<State | undefined> =>
  (await readRow<{ state: State }>(payload, key))?.state

export const writeState = async (payload: Payload, state: State): Promise<void> => {
  if (!(await createRow(payload, { key, data: { state } })))
    await updateRow(payload, { key, data: { state } })
}
