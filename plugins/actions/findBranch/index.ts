import { z } from 'zod'
import { url } from '../../api/primitives.js'
import { branchLinkSchema, countryBranchesSchema } from '../../contract/branch.js'
import { toKey } from '../../contract/values.js'
import { slugs } from '../../../collections/slugs.js'
import { defineAction } from '../defineAction.js'

/** Find your branch: one of ours, or all of them by country and city. */
export const findBranch = defineAction({
  type: 'findBranch',
  labels: {
    singular: { en: 'Find your branch', es: 'Encontrar tu sede' },
    plural: { en: 'Find your branch', es: 'Encontrar tu sede' },
  },
  fields: [
    {
      name: 'branch',
      type: 'relationship',
      relationTo: slugs.branches,
      label: { en: 'Branch', es: 'Sede' },
      admin: {
        description: {
          en: 'To pin one. Without it, all published branches are listed by country and city.',
          es: 'Para fijar una. Sin ella se listan todas las sedes publicadas, por país y ciudad.',
        },
      },
    },
  ],
  allBranchesUnless: 'branch',
  shape: {
    url: url.describe('The page of all branches.'),
    branch: branchLinkSchema.nullable().describe('The pinned one.'),
    countries: z.array(countryBranchesSchema).describe('All of them, where none is pinned.'),
  },
  resolve: ({ branch: pinned }, { shown, addresses, locale }) => {
    const url = addresses.pageURL({ kind: 'branches', locale })
    if (pinned == null) {
      return shown.countries.length > 0 ? { url, branch: null, countries: shown.countries } : null
    }
    const branch = shown.branches.get(toKey(pinned))
    return branch ? { url, branch, countries: [] } : null
  },
})
