import { z } from 'zod'
import { locale, url } from '../api/primitives.js'

/** `upcoming` is shown with its date; `closed` leads to the outcome and the next call. */
export const stateSchema = z.enum(['upcoming', 'open', 'closed']).meta({ id: 'CallState' })

/** A call as a link. */
export const callLinkSchema = z
  .object({ id: z.string(), slug: z.string(), url, api: url, locale, title: z.string(), state: stateSchema })
  .meta({ id: 'CallLink' })

/** A call as a link. */
export type CallLink = z.infer<typeof callLinkSchema>
/** A call's state: `upcoming`, `open` or `closed`. */
export type CallState = z.infer<typeof stateSchema>
