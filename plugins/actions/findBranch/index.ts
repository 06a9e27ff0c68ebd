import { z } from 'zod'
import { label, message } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { url } from '../../api/primitives.js'
import { branchLinkSchema, countryBranchesSchema } from '../../contract/branch.js'
import { toKey } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Find your branch: one of ours, or all of them by country and city. */
export const findBranch = defineAction({
  type: 'findBranch',
  translations: { en, es },
  labels: {
    singular: message('findBranch:singular'),
    plural: message('findBranch:singular'),
  },
  fields: [
    {
      name: 'branch',
      type: 'relationship',
      relationTo: slugs.branches,
      label: label('findBranch:branch'),
      admin: {
        description: label('findBranch:branchDescription'),
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
