import { z } from 'zod'
import { pageOf } from '../api/lists.js'

/** A slogan. */
export const sloganSchema = z
  .object({ id: z.string(), text: z.string(), hashtag: z.string().nullable().describe('Without the #.') })
  .meta({ id: 'Slogan' })

/** A page of slogans. */
export const sloganListSchema = pageOf(sloganSchema).meta({ id: 'SloganList' })

/** A slogan. */
export type Slogan = z.infer<typeof sloganSchema>
/** A page of slogans: what `GET /slogans` answers. */
export type SloganList = z.infer<typeof sloganListSchema>
