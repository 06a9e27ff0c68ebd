import type { Block } from 'payload'
import { slugs } from '../../slugs.js'

/** Slogans inside a text, each on a line of its own. */
export const slogansBlock: Block = {
  slug: 'slogans',
  interfaceName: 'SlogansBlock',
  labels: {
    singular: { en: 'Slogans', es: 'Consignas' },
    plural: { en: 'Slogans', es: 'Consignas' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'slogans',
      type: 'relationship',
      relationTo: slugs.slogans,
      hasMany: true,
      maxRows: 12,
      label: { en: 'Slogans', es: 'Consignas' },
    },
  ],
}
