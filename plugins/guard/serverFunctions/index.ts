import { canAccessAdmin, type PayloadRequest, type SanitizedPermissions } from 'payload'
import { message, say } from '../../../collections/messages/messages.js'
import { readSettings } from '../settings.js'
import { judges } from './judges.js'
import type { Args, Verdict } from './target.js'

type ServerFunction = (args: never) => unknown

/** What a host's framework hands the panel's server functions. */
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

/** Payload's own way to say it: in the answer, which the panel reads, and not as an error of the server's. */
const toRefusal = (req: PayloadRequest): unknown => {
  const message = say(req, refused)
  return { error: message, errors: [{ message }], state: null }
}

/**
 * The panel's server functions, behind the same rights as the other doors: each is asked for by its own name, for whoever
 * works in the panel, and about what they may read or write there.
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
    // Payload finds out who asks only inside of a function: this one is asked first.
    const verdict = (await handle({
      ...asked,
      ...{ name: asking, args: {}, serverFunctions: { [asking]: judge } },
    })) as Exclude<Verdict, null>
    return 'answer' in verdict ? verdict.answer : handle({ ...asked, args: verdict.args })
  }
