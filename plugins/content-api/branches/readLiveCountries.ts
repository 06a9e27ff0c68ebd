import type { Payload } from 'payload'
import type { CountryBranches } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { readAllBranches } from './readAllBranches.js'
import { toBranchLink } from './toBranch.js'
import { toCountries } from './toCountries.js'

/** All published branches by country and city, in the order of a language. */
export const readLiveCountries = async ({
  payload,
  locale,
}: {
  payload: Payload
  locale: string
}): Promise<CountryBranches[]> => {
  const installation = readInstallation(payload)
  const docs = await readAllBranches({ installation, locale })
  return toCountries(docs.map((doc) => toBranchLink(doc, { addresses: installation.addresses, locale })))
}
