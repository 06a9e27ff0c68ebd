import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { words } from '../words.js'

/**
 * Nobody writes a signup or a request past the signup's own room, whatever access is overridden: it would be stored
 * unsealed, or sealed anew from what a reader was shown.
 */
export const refusePlainWrites: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' || operation === 'update')
    throw new APIError(words.say(req, 'refused'), 403, undefined, true)
  return args
}
