import type { CollectionBeforeOperationHook } from 'payload'
import { isForeign } from '../../collections/shared/access/isForeign.js'
import { QueryRefused } from './errors.js'

const entrances = new Set(['login', 'forgotPassword', 'resetPassword'])

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
