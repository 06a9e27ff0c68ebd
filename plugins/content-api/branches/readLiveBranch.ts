import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'
import type { Branch } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { readKept } from '../related/readKept.js'
import { type BranchDocument, branchFields } from './branchDocument.js'
import { readBranchAddress } from './readBranchAddress.js'
import { toBranch } from './toBranch.js'

/** A published branch; or the address it has now, where it was asked for by an earlier one; or that there is none. */
export type LiveBranch =
  { kind: 'branch'; branch: Branch } | { kind: 'moved'; slug: string } | { kind: 'none' }

/** The published branch under an address. */
export const readLiveBranch = async ({
  payload,
  slug,
  locale,
}: {
  payload: Payload
  slug: string
  locale: string
}): Promise<LiveBranch> => {
  const found = await readBranchAddress({ payload, slug })
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', slug: found.slug }
  const installation = readInstallation(payload)
  const [doc] = await readKept<BranchDocument>({
    ...{ installation, noun: slugs.branches, ids: [found.id], locale },
    fields: branchFields,
  })
  // It was withdrawn between the two reads.
  if (!doc) return { kind: 'none' }
  const { settings, addresses } = installation
  return { kind: 'branch', branch: toBranch(doc, { addresses, locale, locales: settings.locales }) }
}
