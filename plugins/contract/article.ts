import { z } from 'zod'
import { pageOf } from '../api/lists.js'
import { url } from '../api/primitives.js'
import { imageSchema } from './shared.js'

/** An article elsewhere. */
export const articleSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    url,
    publication: z.string().nullable(),
    author: z.string().nullable(),
    publishedOn: z.iso.date().nullable().describe('A day: 2026-05-01.'),
    excerpt: z.string().nullable(),
    image: imageSchema.nullable(),
  })
  .meta({ id: 'Article' })

/** A page of articles. */
export const articleListSchema = pageOf(articleSchema).meta({ id: 'ArticleList' })

/** An article elsewhere. */
export type Article = z.infer<typeof articleSchema>
/** A page of articles: what `GET /articles` answers. */
export type ArticleList = z.infer<typeof articleListSchema>
