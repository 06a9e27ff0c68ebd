import type { Payload } from 'payload'
import type { Action, Call } from '../contract/index.js'
import { readLiveCall } from './readLiveCall.js'

/** What a call asks to read, in its order. */
export type ReadBooks = Extract<Action, { type: 'readBooks' }>

/**
 * A live call with the books that it asks to read; or where it is to be found now; or that it was withdrawn; or that there
 * is none.
 */
export type LiveReadingList =
  | { kind: 'readingList'; call: Call; lists: ReadBooks[] }
  | { kind: 'moved'; slug: string }
  | { kind: 'gone' }
  | { kind: 'none' }

/** The reading list of the live call under an address: none where it asks to read no book. */
export const readLiveReadingList = async (asked: {
  payload: Payload
  /** The call's. */
  slug: string
  locale: string
}): Promise<LiveReadingList> => {
  const found = await readLiveCall(asked)
  if (found.kind !== 'call') return found
  const { call } = found
  const lists = call.actions.filter((action) => action.type === 'readBooks')
  return lists.length > 0 ? { kind: 'readingList', call, lists } : { kind: 'none' }
}
