import { z } from 'zod'
import type { AnyActionKind } from '../../actions/defineAction.js'
import { actionSchema, toActionSchema } from '../../actions/kinds.js'
import { callLinkSchema, stateSchema } from '../../contract/callLink.js'
import { pageOf } from '../../api/lists.js'
import { instant, locale, url } from '../../api/primitives.js'
import {
  imageSchema,
  imageSizeSchema,
  jsonLdSchema,
  languageSchema,
  organisationSchema,
  partnerSchema,
  richTextSchema,
  shareLinkSchema,
  zonedSchema,
} from '../../contract/shared.js'
import { sloganSchema } from '../../contract/slogan.js'

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
    supporters: z
      .int()
      .nullable()
      .describe(
        'How many people signed up and confirmed, rounded down to tens and counted once an hour; null where the call does not show it, and below 20.',
      ),
    share: z.array(shareLinkSchema),
    organisation: organisationSchema,
    jsonLd: jsonLdSchema,
    publishedAt: instant,
    modifiedAt: instant,
  })
  .meta({ id: 'Call' })

/** The schema of calls for hosts with their own ways to act. */
export const toCallSchema = (kinds: readonly AnyActionKind[]): z.ZodType<Call> =>
  callSchema
    .extend({ actions: z.array(toActionSchema(kinds)) })
    .meta({ id: 'Call' }) as unknown as z.ZodType<Call>

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
export const callListSchema = pageOf(callSummarySchema).meta({ id: 'CallList' })

/** One call to action, resolved in one language: what `GET /calls/{slug}` answers. */
export type Call = z.infer<typeof callSchema>
/** A page of calls: what `GET /calls` answers. */
export type CallList = z.infer<typeof callListSchema>
/** A call in a list. */
export type CallSummary = z.infer<typeof callSummarySchema>
