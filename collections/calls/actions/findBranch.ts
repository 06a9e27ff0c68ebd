import type { Block } from 'payload'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Find your branch: one of ours, or all of them by country and city. */
export const findBranch: Block = {
  slug: 'findBranch',
  interfaceName: 'FindBranchAction',
  labels: {
    singular: { en: 'Find your branch', es: 'Encontrar tu sede' },
    plural: { en: 'Find your branch', es: 'Encontrar tu sede' },
  },
  fields: [
    ...headingAndText,
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
}
