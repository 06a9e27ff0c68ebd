import { canAccessAdmin, type PayloadRequest, type SanitizedPermissions } from 'payload'
import { message, say } from '../../../collections/messages/messages.js'
import { readSettings } from '../settings.js'
import { judges } from './judges.js'
import type { Args, Verdict } from './target.js'

type ServerFunction = (args: never) => unknown

/** The arguments a framework passes to the panel's server functions. */
type Call = { name: string; args: Args; serverFunctions?: Record<string, ServerFunction> }

const asking = 'payload-broadside/asking'

const refused = message('guard:refused')

const mayEnter = async (req: PayloadRequest): Promise<boolean> => {
  if (!req.user || !readSettings(req.payload).isStaff(req)) return false
  try {
    await canAccessAdmin({ req })
    return true
  } catch {
    return false
  }
}

/** Returns the refusal in the form the panel expects, and not as a server error. */
const toRefusal = (req: PayloadRequest): unknown => {
  const message = say(req, refused)
  return { error: message, errors: [{ message }], state: null }
}

/**
 * Applies the access rules of the REST API to the panel's server functions: only known functions, for panel users, on
 * documents they may read or write.
 *
 * @example
 * const serverFunction: ServerFunctionClient = async (args) => {
 *   'use server'
 *   return guardServerFunctions(handleServerFunctions)({ ...args, config, importMap })
 * }
 */
export const guardServerFunctions =
  <Asked extends Call>(handle: (asked: Asked) => Promise<unknown>): ((asked: Asked) => Promise<unknown>) =>
  async (asked) => {
    const { name, serverFunctions: own = {} } = asked
    const args: Args = asked.args !== null && typeof asked.args === 'object' ? { ...asked.args } : {}
    const judge = async ({
      req,
      permissions,
    }: {
      req: PayloadRequest
      permissions: SanitizedPermissions
    }): Promise<Verdict> => {
      const settings = readSettings(req.payload)
      const verdict = !(await mayEnter(req))
        ? null
        : // A host's own functions have rules of their own.
          typeof name === 'string' && Object.hasOwn(own, name)
          ? { args }
          : typeof name === 'string' && Object.hasOwn(judges, name)
            ? await judges[name]!({ req, permissions, settings }, args)
            : null
      return verdict ?? { answer: toRefusal(req) }
    }
    // Payload authenticates only inside a function, so a probe function runs first.
    const verdict = (await handle({
      ...asked,
      ...{ name: asking, args: {}, serverFunctions: { [asking]: judge } },
    })) as Exclude<Verdict, null>
    return 'answer' in verdict ? verdict.answer : handle({ ...asked, args: verdict.args })
  }
