type Id = number | string

/** A branch that could meet somebody: it is published, has an organiser, and has not said no. */
export type BranchCandidate = {
  id: Id
  country: string
  postalCode?: string | null
  latitude?: number | null
  longitude?: number | null
}

/** Whom a branch is looked for: what they told of where they live. */
export type BranchAsked = { country?: string; postalCode?: string; branches: BranchCandidate[] }

/** Finds the branch for somebody among those handed in; null where none is near enough. */
export type FindBranch = (asked: BranchAsked) => Promise<Id | null> | Id | null

const normalise = (code: string | null | undefined): string =>
  (code ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const toCommonLength = (one: string, other: string): number => {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** How much of two postal codes has to be the same: the first two characters name a region nearly everywhere. */
const leastCommon = 2

/** The branch in the same country whose postal code begins most like the person's. */
export const findByPostalCode: FindBranch = ({ country, postalCode, branches }) => {
  const code = normalise(postalCode)
  const near = branches
    .filter((branch) => country && branch.country.toUpperCase() === country.toUpperCase())
    .map(({ id, ...branch }) => ({ id, common: toCommonLength(code, normalise(branch.postalCode)) }))
    .filter(({ common }) => common >= leastCommon)
    .sort((a, b) => b.common - a.common)
  return near[0]?.id ?? null
}
