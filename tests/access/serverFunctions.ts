import { readFileSync } from 'node:fs'
import { guardServerFunctions } from 'payload-broadside'
import { createLocalReq, getAccessResults, type Payload, type SanitizedPermissions } from 'payload'
import { type Asker, readUser } from './askers.js'

/**
 * The panel's server functions, each with the operations of the collection's table of which one opens it. `staff` is for
 * whoever works here, whatever it is about; `nobody` for what is off here.
 */
export const serverFunctionTable: Record<string, string> = {
  'copy-data-from-locale': 'update',
  'form-state': 'list, create, update',
  'get-default-layout': 'staff',
  'get-folder-results-component-and-data': 'nobody',
  'get-upcoming-scheduled-publish': 'publish',
  'render-document': 'list',
  'render-document-slots': 'list',
  'render-field': 'list, create, update',
  'render-list': 'list',
  'render-widget': 'staff',
  'schedule-publish': 'publish',
  slugify: 'create, update',
  'table-state': 'list',
}

/** The names that Payload itself answers to, as its source has them: none of its doors exports them. */
export const readPayloadsNames = (): string[] => {
  const source = readFileSync('node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js', 'utf8')
  const [, map = ''] = /const baseServerFunctions = \{([^}]*)\}/.exec(source) ?? []
  return [...map.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name!)
}

/** What came of a call: what reached Payload's function, if anything did, and the answer. */
export type Called = { passed?: Record<string, unknown>; answer: unknown }

type Known = { user: Asker['user']; permissions: SanitizedPermissions }

// Who somebody is and what they may do in general is asked once: nothing here changes it.
const known = new WeakMap<Asker, Promise<Known>>()

const readKnown = async (payload: Payload, asker: Asker): Promise<Known> => {
  const user = await readUser(payload, asker)
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return { user, permissions: await getAccessResults({ req }) }
}

/** Calls a server function as somebody, in front of a stand-in for Payload's that looks names up as Payload does. */
export const callAs = async (
  payload: Payload,
  asker: Asker,
  { name, args }: { name: string; args: unknown },
): Promise<Called> => {
  if (!known.has(asker)) known.set(asker, readKnown(payload, asker))
  const { user, permissions } = await known.get(asker)!
  const called: Called = { answer: undefined }
  const own: Record<string, unknown> = Object.fromEntries(
    readPayloadsNames().map((one) => [
      one,
      ({ req: _req, permissions: _permissions, ...passed }: Record<string, unknown>) => {
        called.passed = passed
        return 'passed'
      },
    ]),
  )
  const handle = async (asked: { name: string; args: object; serverFunctions?: object }) => {
    const req = await createLocalReq({ user: user ?? undefined }, payload)
    const more = asked.serverFunctions as Record<string, unknown> | undefined
    const call = (more?.[asked.name] || own[asked.name]) as (args: object) => unknown
    if (!call) throw new Error(`Unknown Server Function: ${asked.name}`)
    return call({ ...asked.args, req, permissions })
  }
  called.answer = await guardServerFunctions(handle as never)({ name, args } as never)
  return called
}
