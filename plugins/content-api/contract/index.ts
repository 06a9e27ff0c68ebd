import { z } from 'zod'

// The contract of the content API: every answer is parsed by one of these in the tests, the OpenAPI document is
// made from them, and the public site reads the same shapes. A change here is a line in CHANGELOG.md.

const url = z.url().describe('An absolute http(s) address.')
const instant = z.iso.datetime().describe('An instant in UTC, ISO 8601.')
const locale = z.string().describe('A BCP 47 language tag.')

/** An instant with the time zone that its editor meant. */
export const zonedSchema = z
  .object({ at: instant, timeZone: z.string().nullable().describe('An IANA time zone, e.g. Europe/Madrid.') })
  .meta({ id: 'ZonedInstant' })

/** One stored size of an image. */
export const imageSizeSchema = z
  .object({ name: z.string(), url, width: z.int(), height: z.int(), mimeType: z.string() })
  .meta({ id: 'ImageSize' })

/** An image with its alternative text in the answer's language. */
export const imageSchema = z
  .object({
    url,
    width: z.int(),
    height: z.int(),
    mimeType: z.string(),
    alt: z.string(),
    sizes: z.array(imageSizeSchema),
  })
  .meta({ id: 'Image' })

/** Rich text twice: as Lexical's JSON and as sanitised HTML. */
export const richTextSchema = z
  .object({ lexical: z.record(z.string(), z.unknown()), html: z.string() })
  .meta({ id: 'RichText' })

/** A line to shout. */
export const sloganSchema = z
  .object({ id: z.string(), text: z.string(), hashtag: z.string().nullable().describe('Without the #.') })
  .meta({ id: 'Slogan' })

/** A language that a call is offered in, with its addresses. */
export const languageSchema = z.object({ locale, url, api: url }).meta({ id: 'Language' })

/** `upcoming`: shown with its date; `open`; `closed`: leads to its outcome and what comes next. */
export const stateSchema = z.enum(['upcoming', 'open', 'closed']).meta({ id: 'CallState' })

/** A share link of one channel. */
export const shareLinkSchema = z
  .object({
    channel: z.string(),
    label: z.string(),
    url: z.string().describe('What to open: http(s) or mailto.'),
    text: z.string(),
  })
  .meta({ id: 'ShareLink' })

/** Enough of a call to link to it. */
export const callLinkSchema = z
  .object({ id: z.string(), slug: z.string(), url, api: url, locale, title: z.string(), state: stateSchema })
  .meta({ id: 'CallLink' })

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
  coordinates: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
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
/** Anything else, with a text to copy. */
export const linkSchema = action('link', { label: z.string(), url, copyText: z.string().nullable() })
/** Sign up: announced by heading and text. */
export const signUpSchema = action('signUp', {})

/** A way to act, told apart by `type`. */
export const actionSchema = z
  .discriminatedUnion('type', [
    spreadSchema,
    attendSchema,
    joinCallSchema,
    partnerCallSchema,
    linkSchema,
    signUpSchema,
  ])
  .meta({ id: 'Action' })

/** What happened since. Newest first. */
export const updateSchema = z
  .object({ id: z.string(), date: instant.nullable(), heading: z.string(), body: z.string().nullable() })
  .meta({ id: 'Update' })

/** How a call ended; null while it has not. */
export const closingSchema = z
  .object({
    message: z.string().nullable(),
    result: z.enum(['won', 'lost', 'ended']).nullable(),
    outcome: z.string().nullable(),
    next: callLinkSchema.nullable(),
  })
  .meta({ id: 'Closing' })

/** Somebody who calls with us. */
export const partnerSchema = z
  .object({ name: z.string(), url: url.nullable(), logo: imageSchema.nullable() })
  .meta({ id: 'Partner' })

/** Who speaks. */
export const organisationSchema = z
  .object({ name: z.string(), url, logo: imageSchema.nullable(), about: z.string().nullable() })
  .meta({ id: 'Organisation' })

/** One call to action, resolved in one language. */
export const callSchema = z
  .object({
    id: z.string(),
    slug: z.string(),
    url,
    api: url,
    locale: locale.describe(
      'The language of this answer. It is the call’s first language where the asked one is not offered.',
    ),
    languages: z.array(languageSchema),
    state: stateSchema,
    title: z.string(),
    summary: z.string(),
    body: richTextSchema.nullable(),
    image: imageSchema.nullable(),
    shareImage: imageSizeSchema.nullable().describe('1200 × 630: the call’s image, else the organisation’s.'),
    slogans: z.array(sloganSchema),
    actions: z.array(actionSchema),
    opens: zonedSchema.nullable(),
    closes: zonedSchema.nullable(),
    updates: z.array(updateSchema),
    closing: closingSchema.nullable(),
    partners: z.array(partnerSchema),
    share: z.array(shareLinkSchema),
    organisation: organisationSchema,
    publishedAt: instant,
    modifiedAt: instant,
  })
  .meta({ id: 'Call' })

/** A call in a list. */
export const callSummarySchema = callSchema
  .pick({
    id: true,
    slug: true,
    url: true,
    api: true,
    locale: true,
    state: true,
    title: true,
    summary: true,
    image: true,
    opens: true,
    closes: true,
    publishedAt: true,
    modifiedAt: true,
  })
  .extend({ slogan: z.string().nullable().describe('The first slogan.'), result: closingSchema.shape.result })
  .meta({ id: 'CallSummary' })

/** A page of calls. */
export const callListSchema = z
  .object({
    items: z.array(callSummarySchema),
    page: z.int(),
    limit: z.int(),
    total: z.int(),
    pages: z.int(),
    locale,
    modified: instant.nullable().describe('When the newest of the listed calls changed.'),
  })
  .meta({ id: 'CallList' })

/** An error, RFC 9457. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().describe('Permanent; what a program should look at.'),
    detail: z.string(),
  })
  .meta({ id: 'Problem' })

/** One call to action, resolved in one language: what `GET /calls/{slug}` answers. */
export type Call = z.infer<typeof callSchema>
/** Enough of a call to link to it. */
export type CallLink = z.infer<typeof callLinkSchema>
/** A page of calls: what `GET /calls` answers. */
export type CallList = z.infer<typeof callListSchema>
/** A call in a list. */
export type CallSummary = z.infer<typeof callSummarySchema>
/** Where a call stands in time: `upcoming`, `open` or `closed`. */
export type CallState = z.infer<typeof stateSchema>
/** A way to act, told apart by `type`. */
export type Action = z.infer<typeof actionSchema>
/** An image with its alternative text and its sizes, in pixels. */
export type Image = z.infer<typeof imageSchema>
/** One stored size of an image, in pixels. */
export type ImageSize = z.infer<typeof imageSizeSchema>
/** Who speaks. */
export type Organisation = z.infer<typeof organisationSchema>
/** An error (RFC 9457). `code` is permanent. */
export type Problem = z.infer<typeof problemSchema>
/** Rich text as Lexical's JSON and as sanitised HTML. */
export type RichText = z.infer<typeof richTextSchema>
/** A share link of one channel. */
export type ShareLink = z.infer<typeof shareLinkSchema>
/** A line to shout. */
export type Slogan = z.infer<typeof sloganSchema>
