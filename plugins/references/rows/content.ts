import type { Key } from '../key.js'

/** Where one target stands in its source: `actions.0.call`. */
export type Place = { target: Key; paths: string[] }

/** What the index says of one source. */
export type Content = { sourceIsLive: boolean; live: Key[]; newest: Key[]; places: Place[] }

/** A row of the index as it is stored. */
export type Row = Content & { id: number | string; source: Key; noun: string; token: string }

/** Whether two contents say the same, whatever their order. */
export const isSameContent = (one: Content, other: Content): boolean => toText(one) === toText(other)

const toText = ({ sourceIsLive, live, newest, places }: Content): string =>
  JSON.stringify([
    sourceIsLive === true,
    [...(live ?? [])].sort(),
    [...(newest ?? [])].sort(),
    (places ?? []).map(({ target, paths }) => `${target} ${[...paths].sort().join(' ')}`).sort(),
  ])
