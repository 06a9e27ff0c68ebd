import type { Pointer } from '../../references/pointers.js'

type Row = Record<string, unknown>

/** What documents point to, by {@link toTargetKey}. What does not exist is not in it. */
export type Targets = ReadonlyMap<string, Row & { id: number | string }>

/** What names a document that is pointed to, whatever the kind of its id. */
export const toTargetKey = ({ collection, id }: Pointer): string =>
  `${collection}:${JSON.stringify(String(id))}`
