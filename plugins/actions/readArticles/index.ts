import { z } from 'zod'
import { articleSchema } from '../../contract/article.js'
import { toKey } from '../../contract/values.js'
import { slugs } from '../../../collections/slugs.js'
import { defineAction } from '../defineAction.js'

/** Read these articles, in this order. */
export const readArticles = defineAction({
  type: 'readArticles',
  labels: {
    singular: { en: 'Read these articles', es: 'Leer estos artículos' },
    plural: { en: 'Read these articles', es: 'Leer estos artículos' },
  },
  fields: [
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
  needs: {
    values: [{ field: 'articles', what: { en: 'at least one article', es: 'al menos un artículo' } }],
  },
  shape: { articles: z.array(articleSchema) },
  resolve: (block, { shown }) => {
    const articles = (Array.isArray(block.articles) ? block.articles : []).flatMap(
      (article) => shown.articles.get(toKey(article)) ?? [],
    )
    return articles.length > 0 ? { articles } : null
  },
})
