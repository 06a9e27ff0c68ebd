import type { Payload } from 'payload'
import type { Role } from '../../collections/access/permissions.js'

/** Makes somebody who works here, and signs them in: the token of their session. */
export const signIn = async (payload: Payload, role: Role): Promise<string> => {
  const login = { email: `${role}@example.org`, password: 'a long enough password' }
  await payload.create({
    collection: 'users',
    data: { ...login, name: role, roles: [role] },
    overrideAccess: true,
  })
  const { token } = await payload.login({ collection: 'users', data: login })
  return token!
}
