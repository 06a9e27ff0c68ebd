import { type Config, NotFound, type PayloadRequest } from 'payload'
import { isReadable } from '../isReadable.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Resolve = (source: unknown, args: { id: number | string }, context: { req: PayloadRequest }) => unknown

/** The part of Payload's GraphQL build context that custom queries receive. */
type Made = {
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
  Query: { fields: Record<string, { resolve: Resolve }> }
}

/**
 * Adds a `docAccess` for each collection to the host's queries. Unlike Payload's, it only answers for documents the
 * user may read.
 */
export const guardDocAccess =
  (queries?: Queries): Queries =>
  (graphQL, made) => {
    const { collections, Query } = made as unknown as Made
    const guarded = Object.entries(collections).flatMap(([collection, { graphQL: named }]) => {
      const name = `docAccess${named?.type?.name}`
      const field = Query.fields[name]
      if (!field) return []
      const resolve: Resolve = async (source, args, context) => {
        const { req } = context
        if (!(await isReadable(req, { collection, id: args.id }))) throw new NotFound(req.t)
        return field.resolve(source, args, context)
      }
      return [[name, { ...field, resolve }] as const]
    })
    return { ...Object.fromEntries(guarded), ...queries?.(graphQL, made) }
  }
