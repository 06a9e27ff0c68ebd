import { z } from 'zod'
import { label, message } from '../../../collections/messages/messages.js'
import { slugs } from '../../../collections/slugs.js'
import { articleSchema } from '../../contract/article.js'
import { toKey } from '../../contract/values.js'
import { defineAction } from '../defineAction.js'
import { en, es } from './translations.js'

/** Read these articles, in this order. */
export const readArticles = defineAction({
  type: 'readArticles',
  translations: { en, es },
  labels: {
    singular: message('readArticles:singular'),
    plural: message('readArticles:singular'),
  },
  fields: [
    {
      name: 'articles',
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      maxRows: 24,
      label: label('readArticles:articles'),
      admin: {
        isSortable: true,
        components: { afterInput: ['payload-broadside/client#Order'] },
        description: label('readArticles:articlesDescription'),
      },
    },
  ],
  needs: {
    values: [{ field: 'articles', what: message('readArticles:atLeastOneArticle') }],
  },
  shape: { articles: z.array(articleSchema) },
  resolve: (block, { shown }) => {
    const articles = (Array.isArray(block.articles) ? block.articles : []).flatMap(
      (article) => shown.articles.get(toKey(article)) ?? [],
    )
    return articles.length > 0 ? { articles } : null
  },
})
