import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { firstSeat } from '../../collections/users/fields.js'
import { toText } from '../../collections/values/text.js'
import { storeSetupZone } from '../../collections/values/zones/setupZone.js'
import { FirstAdminRefused } from './errors.js'
import { hasUsers } from './hasUsers.js'
import { isSetupToken } from './setupToken.js'

/** Data of the first admin. Other properties, such as roles, are ignored. */
export type FirstAdminData = {
  name?: unknown
  email?: unknown
  password?: unknown
  /** The browser's time zone, used as the organisation's default. Invalid values are ignored. */
  timeZone?: unknown
}

/**
 * Creates the first admin, given the set-up token.
 *
 * Only one of several concurrent attempts succeeds; a unique index decides. Throws {@link FirstAdminRefused} for a
 * wrong token or when a user already exists, and Payload's `ValidationError` for an invalid name, e-mail or password.
 *
 * @example
 * await createFirstAdmin({ payload, req, token, data: { name: 'Ana', email: 'ana@example.org', password } })
 */
export const createFirstAdmin = async ({
  payload,
  req,
  token,
  data,
}: {
  payload: Payload
  req: PayloadRequest
  token: unknown
  data: FirstAdminData
}): Promise<{ id: number | string; email: string }> => {
  if (!isSetupToken(payload, token)) throw new FirstAdminRefused('SETUP_TOKEN_WRONG')
  if (await hasUsers({ payload, req })) throw new FirstAdminRefused('SETUP_CLOSED')
  const marked = isolateObjectProperty(req, 'context')
  marked.context = { ...req.context, [firstSeat]: true }
  try {
    const user = await payload.create({
      collection: slugs.users,
      data: {
        name: toText(data.name),
        email: toText(data.email),
        password: toText(data.password),
        roles: ['admin'],
      },
      depth: 0,
      overrideAccess: true,
      req: marked,
    })
    await storeSetupZone(payload, data.timeZone)
    return { id: user.id, email: (user as unknown as { email: string }).email }
  } catch (error) {
    // The loser of the race gets the same error as a later attempt.
    if (await hasUsers({ payload, req })) throw new FirstAdminRefused('SETUP_CLOSED')
    throw error
  }
}
