import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { QueryRefused } from './errors.js'

const entrances = new Set(['login', 'forgotPassword', 'resetPassword'])

/** Whether a browser says that a page of another site sent this. What is no browser says nothing. */
const isForeign = ({ headers, payload: { config } }: PayloadRequest): boolean => {
  const origin = headers.get('origin')
  if (origin !== null && [...config.csrf, config.serverURL].includes(origin)) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  if (origin === null) return false
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}

/**
 * A page of another site logs nobody in, by the one kind of form that Payload reads: whoever came from there would go on
 * in somebody else's account. JSON a browser asks about before it sends it.
 */
export const refuseForeignForms: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const isForm = req.headers?.get('content-type')?.includes('multipart/') ?? false
  if (entrances.has(operation) && isForm && isForeign(req))
    throw new QueryRefused('A form of another site can’t log in here.')
  return args
}
