import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { say } from '../../shared/say.js'

/** A suspended account opens nothing, whatever the password, also by a mailed link. */
export const refuseSuspended: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { suspended?: unknown }).suspended !== true) return user
  throw new APIError(
    say(req, {
      en: 'This account is suspended. Ask an admin.',
      es: 'Esta cuenta está suspendida. Pregunta a una persona administradora.',
    }),
    403,
    { code: 'SUSPENDED' },
    true,
  )
}
