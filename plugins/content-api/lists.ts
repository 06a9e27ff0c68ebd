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

/** The route of a list: asked for its language, its page, and what it names beside them. */
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
 * A page of a list. It is ordered here, since databases disagree about alphabets and about where unset values stand;
 * `keys` come in the order that decides between equals.
 */
export const readList = async <Key extends { id: Id; updatedAt?: Stored }, Item>({
  keys,
  compare,
  read,
  query: { locale, limit = 20, page = 1 },
}: {
  /** All that the list has, with what orders it. */
  keys: Key[]
  compare: (a: Key, b: Key) => number
  /** Reads the items of a page, in the order of their ids. */
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

/** A noun without drafts, of which the public reads what live content uses. */
type UsedNoun = 'articles' | 'books' | 'podcasts' | 'slogans'

/**
 * What of a noun live content uses, with what orders it; `uses` says by the id how many live documents point to each. A
 * closed call uses what it has, as an open one does.
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
