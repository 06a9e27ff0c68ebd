import { APIError, type Payload, type PayloadRequest } from 'payload'
import { message, say } from '../../collections/messages/messages.js'
import { reads, writes } from './adapterMethods.js'

type Operation = (args: { req?: PayloadRequest }) => Promise<unknown>
type Raw = Error & { code?: unknown; params?: unknown; detail?: unknown; where?: unknown; keyValue?: unknown }

/** Postgres: deadlock detected, and serialization failure. */
const conflicts = ['40P01', '40001']

const toChain = (error: unknown): Raw[] =>
  error instanceof Error ? [error as Raw, ...toChain(error.cause)] : []

/** Removes parameter values from a database error and keeps the query. */
export const conceal = (error: unknown): void => {
  for (const raw of toChain(error)) {
    const { message } = raw
    const told = message.replace(/\nparams:[\s\S]*$/, '').replace(/dup key:[\s\S]*$/, 'dup key')
    if (told !== message) {
      raw.stack = raw.stack?.replace(message, told)
      raw.message = told
    }
    for (const name of ['params', 'detail', 'where', 'keyValue'] as const) delete raw[name]
  }
}

/**
 * Strips values from database errors, because they are logged and logs outlive withdrawn content. The losing side of a
 * deadlock is told to try again. Call once at boot, last.
 */
export const concealValues = (payload: Payload): void => {
  const db = payload.db as unknown as Record<string, Operation | undefined>
  for (const name of [...writes, ...reads]) {
    const operation = db[name]
    if (!operation) continue
    db[name] = async (args) => {
      try {
        return await operation.call(db, args)
      } catch (error) {
        const isConflict = toChain(error).some(({ code }) => conflicts.includes(String(code)))
        conceal(error)
        if (!isConflict || !args.req?.i18n) throw error
        throw new APIError(
          say(args.req, message('guard:somebodyElseWasWritingThisAt')),
          409,
          { code: 'CONFLICT' },
          true,
        )
      }
    }
  }
}
