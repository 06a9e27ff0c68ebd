import type { Where } from 'payload'
import type { Data, Id } from '../fixtures.js'

/** What a read is asked with. `selection` is what GraphQL asks for of a document, beside its id. */
export type Reading = {
  where?: Where
  sort?: string
  trash?: boolean
  draft?: boolean
  depth?: number
  selection?: string
}

export type File = { data: Buffer; name: string; mimetype: string; size: number }

/** Payload's operations on one collection as one asker has them by one way in. Each throws {@link Refused} when it may not. */
export type Door = {
  name: string
  find: (asked?: Reading) => Promise<Data[]>
  findByID: (id: Id, asked?: Reading) => Promise<Data>
  count: (asked?: Reading) => Promise<number>
  create: (data: Data, file?: File) => Promise<void>
  update: (id: Id, data: Data, asked?: Reading) => Promise<void>
  remove: (id: Id, asked?: Reading) => Promise<void>
  duplicate: (id: Id, data: Data) => Promise<void>
  findVersions: () => Promise<Data[]>
  findVersionByID: (id: Id) => Promise<Data>
  restoreVersion: (id: Id) => Promise<void>
  unlock: (email: string) => Promise<void>
}

/** An answer that says no. `isAbsent` where there is no such door, field or operation at all. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly isAbsent = false,
  ) {
    super(message)
  }
}
