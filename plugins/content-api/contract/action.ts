import { z } from 'zod'
import { articleSchema } from './article.js'
import { bookSchema } from './book.js'
import { branchLinkSchema, countryBranchesSchema } from './branch.js'
import { callLinkSchema } from './callLink.js'
import { consentSchema } from './consent.js'
import { listenEpisodeSchema } from './episode.js'
import { signupFormSchema } from './signupForm.js'
import { url } from '../../api/primitives.js'
import { coordinatesSchema, shareLinkSchema, zonedSchema } from './shared.js'

const action = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z
    .object({
      id: z.string(),
      type: z.literal(type),
      heading: z.string(),
      text: z.string().nullable(),
      ...shape,
    })
    .meta({ id: `${type[0]!.toUpperCase()}${type.slice(1)}Action` })

/** Spread the call: share links of its own. */
export const spreadSchema = action('spread', {
  source: z.string().nullable(),
  links: z.array(shareLinkSchema),
})
/** Come to a place at a time. */
export const attendSchema = action('attend', {
  what: z.string().nullable(),
  starts: zonedSchema.nullable(),
  ends: zonedSchema.nullable(),
  placeAfterSignup: z
    .boolean()
    .describe('The place is told after signing up; then place and coordinates are null.'),
  place: z.string().nullable(),
  accessibility: z.string().nullable(),
  coordinates: coordinatesSchema.nullable(),
})
/** Sign up: what the button says, what people are asked to agree to, and the form. */
export const signUpSchema = action('signUp', {
  button: z.string().nullable(),
  consents: z.array(consentSchema),
  form: signupFormSchema
    .nullable()
    .describe('Null while nobody can sign up: before the call opens, and after it has closed.'),
})
/** Find your branch: a pinned one, or all of them by country and city. */
export const findBranchSchema = action('findBranch', {
  url: url.describe('The page of all branches.'),
  branch: branchLinkSchema.nullable().describe('The pinned one.'),
  countries: z.array(countryBranchesSchema).describe('All of them, where none is pinned.'),
})
/** Go on with another call of ours, which is live. */
export const joinCallSchema = action('joinCall', { call: callLinkSchema })
/** Support somebody else's call. */
export const partnerCallSchema = action('partnerCall', {
  title: z.string(),
  organisation: z.string().nullable(),
  url,
  note: z.string().nullable(),
})
/** Listen to an episode, which is published. */
export const listenSchema = action('listen', {
  episode: listenEpisodeSchema,
  startTime: z.int().nullable().describe('Where to begin: seconds. Null: at the beginning.'),
})
/** Read these articles, in this order. */
export const readArticlesSchema = action('readArticles', { articles: z.array(articleSchema) })
/** Read these books, in this order: a reading list. */
export const readBooksSchema = action('readBooks', {
  url: url.describe('The page of the call’s reading list.'),
  books: z.array(z.object({ book: bookSchema, note: z.string().nullable() })),
})
/** Anything else, with a text to copy. */
export const linkSchema = action('link', {
  label: z.string(),
  url: z.url().describe('An absolute http(s), mailto: or tel: address.'),
  copyText: z.string().nullable(),
})

/** A way to act, told apart by `type`. */
export const actionSchema = z
  .discriminatedUnion('type', [
    spreadSchema,
    attendSchema,
    signUpSchema,
    findBranchSchema,
    joinCallSchema,
    partnerCallSchema,
    listenSchema,
    readArticlesSchema,
    readBooksSchema,
    linkSchema,
  ])
  .meta({ id: 'Action' })

/** A way to act, told apart by `type`. */
export type Action = z.infer<typeof actionSchema>
