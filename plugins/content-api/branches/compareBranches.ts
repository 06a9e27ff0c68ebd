import { toIntlLocale } from '../text/toIntlLocale.js'
import type { BranchDocument } from './branchDocument.js'
import { toCountry } from './toPlace.js'

/** The order of branches in a language: by country as it is called there, by city, by name. */
export const compareBranches = (locale: string): ((a: BranchDocument, b: BranchDocument) => number) => {
  const { compare } = new Intl.Collator(toIntlLocale(locale))
  const toCountryName = ({ country }: BranchDocument) => toCountry(country ?? '', locale).name
  return (a, b) =>
    compare(toCountryName(a), toCountryName(b)) ||
    compare(a.city ?? '', b.city ?? '') ||
    compare(a.name ?? '', b.name ?? '')
}
