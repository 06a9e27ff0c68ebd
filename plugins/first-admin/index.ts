import { APIError, type Config, type Endpoint, type PayloadRequest } from 'payload'
import { say } from '../../collections/messages/messages.js'
import { slugs } from '../../collections/slugs.js'
import { ConfigError, problemHeaders, toProblem } from '../errors.js'
import { addToCollection } from '../extend.js'
import { createFirstAdmin, type FirstAdminData } from './createFirstAdmin.js'
import { FirstAdminRefused, setupProblems } from './errors.js'
import { storeTokenHash } from './setupToken.js'

const noStore = { 'Cache-Control': 'no-store' }

/**
 * `POST /api/users/first-register`, replacing Payload's own, which accepts anyone who comes first: `{ token, name,
 * email, password, timeZone? }` → 201, or 403 with a problem. It ignores cookies and doesn't log the new admin in.
 */
const firstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: async (req) => {
    const { token, ...data } = await readBody(req)
    try {
      const { id, email } = await createFirstAdmin({ payload: req.payload, req, token, data })
      return Response.json({ user: { id: String(id), email } }, { status: 201, headers: noStore })
    } catch (error) {
      if (!(error instanceof FirstAdminRefused)) throw error
      const { detail, ...kind } = setupProblems[error.code]
      const problem = toProblem({ code: error.code, kind, detail: say(req, detail) })
      return Response.json(problem, { status: kind.status, headers: problemHeaders })
    }
  },
}

const readBody = async (req: PayloadRequest): Promise<FirstAdminData & { token?: unknown }> => {
  try {
    const body: unknown = await req.json?.()
    if (body && typeof body === 'object') return body
  } catch {
    // Falls through to the error for anything that isn't an object.
  }
  throw new APIError('The body is not a JSON object.', 400, null, true)
}

/**
 * Replaces Payload's open first-user registration with one that requires a token. Throws a {@link ConfigError} for a
 * token that is easy to guess.
 */
export const firstAdmin =
  ({ setupToken }: { setupToken?: string }) =>
  (config: Config): Config => {
    if (setupToken !== undefined && setupToken.length < 16) {
      throw new ConfigError(
        'first-admin',
        '`setupToken` is shorter than 16 characters. Pass a long random one, e.g. from `openssl rand -hex 16`.',
      )
    }
    return addToCollection({
      config: { ...config, custom: storeTokenHash(config.custom, setupToken) },
      slug: slugs.users,
      extend: (users) => ({ ...users, endpoints: [firstRegister, ...(users.endpoints || [])] }),
    })
  }
