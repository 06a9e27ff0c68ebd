import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { firstSeat } from '../../collections/users/fields.js'
import { toText } from '../../collections/values/text.js'
import { storeSetupZone } from '../../collections/values/zones/setupZone.js'
import { FirstAdminRefused } from './errors.js'
import { hasUsers } from './hasUsers.js'
import { isSetupToken } from './setupToken.js'

/** What the first admin says of themselves. What else is sent along, such as roles, is not looked at. */
export type FirstAdminData = {
  name?: unknown
  email?: unknown
  password?: unknown
  /** The zone of their browser, which becomes the organisation's until another is chosen. What is none is not looked at. */
  timeZone?: unknown
}

/**
 * Makes the one first admin, for whoever holds the set-up token.
 *
 * Of many attempts at the same time one succeeds: a unique index decides.
 * Throws {@link FirstAdminRefused} for a wrong token or when there is a user already, and Payload's
 * `ValidationError` for a name, e-mail or password that won't do.
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
    // Whoever lost the race sees what they would have seen a moment later.
    if (await hasUsers({ payload, req })) throw new FirstAdminRefused('SETUP_CLOSED')
    throw error
  }
}
