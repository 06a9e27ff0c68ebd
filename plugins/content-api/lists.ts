import type { z } from 'zod'
import { whereLive } from '../../collections/drafts/live.js'
import { toPointing } from '../../collections/references/toPointing.js'
import { whereUsedByLive } from '../../collections/references/useField.js'
import { type List, listParameters, type ListQuery, toList } from '../api/lists.js'
import type { Query } from '../api/parameters.js'
import { noteCollections } from '../api/reads.js'
import { type Asked, defineRoute, type Route } from '../api/route.js'
import { toInstant } from '../contract/values.js'
import type { Id, Stored } from './documents.js'
import type { Installation } from './installation.js'
import { readSegmentedList, type Segment } from './segments.js'

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
 * A page of a short list, sorted here, because databases don't know the names of countries. `keys` come in the tie-
 * breaker's order.
 */
export const readList = async <Key extends { id: Id; updatedAt?: Stored }, Item>({
  keys,
  compare,
  read,
  query: { locale, limit = 20, page = 1, modified },
}: {
  /** All entries of the list with their sort keys. */
  keys: Key[]
  compare: (a: Key, b: Key) => number
  /** Loads the items of a page, in the order of the ids. */
  read: (ids: Id[]) => Promise<Item[]>
  query: Omit<ListQuery, 'payload'>
}): Promise<List<Item>> => {
  const asked = modified ? keys.filter(({ updatedAt }) => (toInstant(updatedAt) ?? '') > modified) : keys
  const total = asked.length
  const here = asked.toSorted(compare).slice((page - 1) * limit, page * limit)
  const edits = here.flatMap(({ updatedAt }) => toInstant(updatedAt) ?? [])
  return toList(await read(here.map(({ id }) => id)), { edits, total, limit, page, locale })
}

/** The collections without drafts, which are public by use. */
type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

/** A page of the documents of a collection that live content uses. Closed calls count too. */
export const readUsedList = async <Item>({
  installation: { payload },
  noun: collection,
  segments,
  ...list
}: {
  installation: Installation
  noun: UsedNoun
  segments: Segment[]
  read: (ids: Id[]) => Promise<Item[]>
  query: Omit<ListQuery, 'payload'>
}): Promise<List<Item>> => {
  noteCollections(toPointing(payload, collection))
  const shown = [whereUsedByLive(), ...whereLive(payload.collections[collection]!.config)]
  return readSegmentedList({
    ...{ ...list, payload, collection },
    segments: segments.map(({ where, sort }) => ({ where: [...shown, ...where], sort: [...sort, 'id'] })),
  })
}
