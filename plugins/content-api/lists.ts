import type { TypedLocale } from 'payload'
import type { z } from 'zod'
import { whereLive } from '../../collections/drafts/live.js'
import { readLiveUse } from '../../collections/references/liveUse.js'
import { toPointing } from '../../collections/references/toPointing.js'
import { type List, listParameters, type ListQuery } from '../api/lists.js'
import type { Query } from '../api/parameters.js'
import { noteCollections } from '../api/reads.js'
import { type Asked, defineRoute, type Route } from '../api/route.js'
import { toInstant } from '../contract/values.js'
import type { Id, Stored } from './documents.js'
import type { Installation } from './installation.js'

/** Creates the route of a list, with the parameters for language, page and its own. */
export const listRoute = <Item, Parameters extends Query>({
  schema,
  query,
  read,
  ...route
}: Pick<Route, 'path' | 'operationId' | 'client' | 'summary'> & {
  schema: z.ZodType
  query?: Parameters
  read: (query: ListQuery & Asked<Parameters>['query']) => Promise<List<Item>>
}): Route => {
  const { locale, ...page } = listParameters
  return defineRoute({
    ...route,
    method: 'get',
    query: { locale, ...query, ...page },
    answers: { 200: { schema } },
    handle: async ({ req, query: asked }) => {
      const listQuery = { ...asked, payload: req.payload } as ListQuery & Asked<Parameters>['query']
      return { body: await read(listQuery), locale: listQuery.locale }
    },
  })
}

/**
 * A page of a list. It is sorted here, because databases differ in alphabets and null order. `keys` come in the tie-
 * breaker's order.
 */
export const readList = async <Key extends { id: Id; updatedAt?: Stored }, Item>({
  keys,
  compare,
  read,
  query: { locale, limit = 20, page = 1 },
}: {
  /** All entries of the list with their sort keys. */
  keys: Key[]
  compare: (a: Key, b: Key) => number
  /** Loads the items of a page, in the order of the ids. */
  read: (ids: Id[]) => Promise<Item[]>
  query: Omit<ListQuery, 'payload'>
}): Promise<List<Item>> => {
  const total = keys.length
  const here = keys.toSorted(compare).slice((page - 1) * limit, page * limit)
  const edits = here.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])
  return {
    items: await read(here.map(({ id }) => id)),
    page,
    limit,
    total,
    pages: Math.ceil(total / limit),
    locale,
    modified: edits.toSorted().at(-1) ?? null,
  }
}

/** The collections without drafts, which are public by use. */
type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

/**
 * The documents of a collection that live content uses, with their sort keys. `uses` counts the live documents that use
 * each. Closed calls count too.
 */
export const readUsed = async <Doc extends { id: Id; updatedAt?: Stored }>({
  installation: { payload },
  noun,
  fields,
  locale,
}: {
  installation: Installation
  noun: UsedNoun
  fields: (keyof Doc)[]
  locale: string
}): Promise<{ docs: Doc[]; uses: ReadonlyMap<Id, number> }> => {
  noteCollections(toPointing(payload, noun))
  const uses = (await readLiveUse({ payload, collections: [noun] })).get(noun)!
  if (uses.size === 0) return { docs: [], uses }
  const { docs } = await payload.find({
    collection: noun,
    where: { and: [{ id: { in: [...uses.keys()] } }, ...whereLive(payload.collections[noun]!.config)] },
    select: Object.fromEntries([...fields, 'updatedAt'].map((field) => [field, true])),
    locale: locale as TypedLocale,
    fallbackLocale: false,
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  return { docs: docs as unknown as Doc[], uses }
}
