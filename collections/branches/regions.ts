import { regionRows, withdrawnRows } from './regionRows.js'

/** A subdivision of a country, as in ISO 3166-2. */
export type Region = {
  /** `ES-MD` */
  code: string
  /** The local name in Latin letters. */
  name: string
  /** Other names: in the country's other languages, in English and in Spanish, each in its own script. */
  otherNames: readonly string[]
  /** The code of the parent region; `null` directly in the country. */
  within: string | null
}

/** A withdrawn code of ISO 3166-2. */
export type WithdrawnRegion = {
  code: string
  /** Empty if unknown. */
  name: string
  /** The codes that replace it; empty if unknown. */
  replacements: readonly string[]
}

const toRows = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.split('|'))

const regions = new Map<string, Region>(
  toRows(regionRows).map(([code = '', within = '', name = '', ...otherNames]) => [
    code,
    { code, name, otherNames, within: within || null },
  ]),
)

const withdrawn = new Map<string, WithdrawnRegion>(
  toRows(withdrawnRows).map(([code = '', name = '', by = '']) => [
    code,
    { code, name, replacements: by.split(' ').filter(Boolean) },
  ]),
)

const byCountry = new Map<string, Region[]>()
for (const region of regions.values()) {
  const country = region.code.slice(0, 2)
  byCountry.set(country, [...(byCountry.get(country) ?? []), region])
}

/** The region of a current code; undefined if there is none. */
export const toRegion = (code: string): Region | undefined => regions.get(code)

/** The withdrawn code; undefined for any other. */
export const toWithdrawnRegion = (code: string): WithdrawnRegion | undefined => withdrawn.get(code)

/** The regions of a country at all levels, sorted by code. */
export const toRegionsOf = (country: string): Region[] => byCountry.get(country) ?? []
