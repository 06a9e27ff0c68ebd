import type { Payload, PayloadRequest } from 'payload'
import { type AskerName, askers } from './parseTable.js'

type Id = number | string

/** Somebody who asks: with a session's token at the doors of the network, as a user at the Local API. */
export type Asker = { name: AskerName; id?: Id; token?: string; user?: PayloadRequest['user'] }

const password = 'a long enough password'

/** Makes somebody of each kind that the table knows. The suspended editor keeps the token of before. */
export const makeAskers = async (payload: Payload): Promise<Asker[]> => {
  const made: Asker[] = []
  for (const name of askers) {
    if (name === 'visitor') {
      made.push({ name })
      continue
    }
    const collection = name === 'member' ? ('members' as never) : 'users'
    const email = `${name}@private.example`
    const data = {
      ...{ email, password },
      ...(name === 'member'
        ? {}
        : { name: `Private ${name}`, roles: [name === 'suspended' ? 'editor' : name] }),
    }
    const { id } = await payload.create({ collection, data: data as never, overrideAccess: true })
    const { token } = await payload.login({ collection, data: { email, password } as never })
    if (name === 'suspended')
      await payload.update({ collection: 'users', id, data: { suspended: true }, overrideAccess: true })
    made.push({ name, id, token })
  }
  return made
}

/** Somebody as the Local API is handed them: read anew, as Payload does for each request. */
export const readUser = async (payload: Payload, { id, name }: Asker): Promise<Asker['user']> => {
  if (id === undefined) return null
  const collection = name === 'member' ? ('members' as never) : 'users'
  const user = await payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  return { ...(user as object), collection } as unknown as Asker['user']
}
