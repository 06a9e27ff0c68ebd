import type { Block } from 'payload'
import { slugs } from '../../slugs.js'
import { headingAndText } from './shared.js'

/** Read these articles, in this order. */
export const readArticles: Block = {
  slug: 'readArticles',
  interfaceName: 'ReadArticlesAction',
  labels: {
    singular: { en: 'Read these articles', es: 'Leer estos artículos' },
    plural: { en: 'Read these articles', es: 'Leer estos artículos' },
  },
  fields: [
    ...headingAndText,
    {
      name: 'articles',
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      maxRows: 24,
      label: { en: 'Articles', es: 'Artículos' },
      admin: {
        isSortable: true,
        components: { afterInput: ['payload-broadside/client#Order'] },
        description: {
          en: 'In the order in which to read them. At least one is needed to publish.',
          es: 'En el orden en que conviene leerlos. Hace falta al menos uno para publicar.',
        },
      },
    },
  ],
}
