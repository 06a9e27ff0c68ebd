import { z } from 'zod'
import { locale, url } from '../api/primitives.js'

/** `upcoming`: shown with its date; `open`; `closed`: leads to its outcome and what comes next. */
export const stateSchema = z.enum(['upcoming', 'open', 'closed']).meta({ id: 'CallState' })

/** Enough of a call to link to it. */
export const callLinkSchema = z
  .object({ id: z.string(), slug: z.string(), url, api: url, locale, title: z.string(), state: stateSchema })
  .meta({ id: 'CallLink' })

/** Enough of a call to link to it. */
export type CallLink = z.infer<typeof callLinkSchema>
/** Where a call stands in time: `upcoming`, `open` or `closed`. */
export type CallState = z.infer<typeof stateSchema>
