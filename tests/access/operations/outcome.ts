import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'
import type { Asker } from '../askers.js'
import { type Door, Refused } from '../doors/door.js'
import type { Fixture, Known } from '../fixtures.js'
import type { Cell, Row } from '../parseTable.js'

/** One cell of the table at one door: what is asked, by whom, of what. */
export type Asked = {
  payload: Payload
  config: SanitizedConfig
  slug: CollectionSlug
  known: Known
  door: Door
  asker: Asker
  row: Row
  cell: Cell
}

/** What was reached, and what the table says should be: ids, or words where it is no document. */
export type Outcome = { reached: string[]; expected: string[] }

/** Tries an operation; `path` is the field that it is about. */
export type Operation = (asked: Asked, path: string) => Promise<Outcome>

/** Whether the table lets somebody reach a document. */
export const isExpected = (
  { cell, asker }: Pick<Asked, 'cell' | 'asker'>,
  { isLive, isOwn, of }: Fixture,
): boolean =>
  ({
    yes: true,
    '–': false,
    live: isLive === true,
    own: isOwn === true,
    'own/live': isOwn === true || isLive === true,
    self: of === asker.name,
    others: of !== asker.name,
  })[cell]

/** Ids that can be compared. */
export const toIds = (docs: { id?: unknown }[]): string[] => docs.map(({ id }) => String(id)).sort()

/** Nothing is reached where the door says no. A door that is not there at all is a fault, unless it may be missing. */
export const orNothing = async <T>(act: () => Promise<T>, nothing: T, mayBeAbsent = false): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refused) || (error.isAbsent && !mayBeAbsent)) throw error
    return nothing
  }
}

/** The documents that are in the trash, or are not. */
export const kept = (docs: Fixture[], isTrashed = false) =>
  docs.filter((doc) => Boolean(doc.isTrashed) === isTrashed)
