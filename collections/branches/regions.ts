import { regionRows, withdrawnRows } from './regionRows.js'

/** A subdivision of a country, as ISO 3166-2 has it. */
export type Region = {
  /** `ES-MD` */
  code: string
  /** As it is called there, in Latin letters. */
  name: string
  /** Its other names: in its country's other languages, in English and in Spanish, each in its own script. */
  otherNames: readonly string[]
  /** The code of the region that it is a part of; `null` for one directly in its country. */
  within: string | null
}

/** A code that ISO 3166-2 had. */
export type WithdrawnRegion = {
  code: string
  /** Empty where nobody tells. */
  name: string
  /** The codes in force that came in its place; none where nobody tells. */
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

/** The region that a code in force names; undefined where there is none. */
export const toRegion = (code: string): Region | undefined => regions.get(code)

/** A code that ISO 3166-2 has withdrawn; undefined for any other. */
export const toWithdrawnRegion = (code: string): WithdrawnRegion | undefined => withdrawn.get(code)

/** The regions of a country, those within others too, in the order of their codes. */
export const toRegionsOf = (country: string): Region[] => byCountry.get(country) ?? []
