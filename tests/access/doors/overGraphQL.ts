import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { formatNames, type SanitizedConfig } from 'payload'
import type { Asker } from '../askers.js'
import type { Data } from '../fixtures.js'
import { type Door, type Reading, Refused } from './door.js'

type Answer = {
  data?: { it?: Data | null }
  errors?: { message: string; extensions?: { statusCode?: number } }[]
}

// What GraphQL says of a document that asks for what is not in its schema.
const absent = /^(?:Cannot query|Unknown (?:type|argument)|Variable "\$|Field "|Argument "|Value "|Fragment )/

/** How GraphQL names a collection. */
export const toNames = (slug: string) => {
  const { singular, plural } = formatNames(slug)
  return { singular, plural: singular === plural ? `all${singular}` : plural }
}

/** GraphQL with somebody's session. */
export const overGraphQL = ({
  config,
  asker,
  slug,
  idType,
}: {
  config: SanitizedConfig
  asker: Asker
  slug: string
  idType: 'Int' | 'String'
}): Door => {
  const { singular, plural } = toNames(slug)
  const ask = async (query: string, variables: Data): Promise<Data> => {
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(asker.token && { authorization: `JWT ${asker.token}` }),
        },
        body: JSON.stringify({ query, variables }),
      }),
    )
    const { data, errors: [error] = [] } = (await answer.json()) as Answer
    if ((error?.extensions?.statusCode ?? 400) >= 500) throw new Error(`${query}: ${error!.message}`)
    if (error) throw new Refused(error.message, absent.test(error.message))
    if (data?.it === null || data?.it === undefined) throw new Refused('Nothing.')
    return data.it
  }
  const byID = `$id: ${idType}!`
  const toReading = ({ where, sort, trash, draft }: Reading) => ({
    ...{ where: where && toUnderscored(where), sort, trash, draft },
  })
  const list = async (asked: Reading) => {
    const it = await ask(
      `query ($where: ${singular}_where, $sort: String, $trash: Boolean, $draft: Boolean) {
         it: ${plural}(where: $where, sort: $sort, trash: $trash, draft: $draft, limit: 1000) {
           docs { id ${asked.selection ?? ''} } } }`,
      toReading(asked),
    )
    return it.docs as Data[]
  }
  return {
    name: 'GraphQL',
    find: (asked = {}) => list(asked),
    findByID: (id, { selection = '', trash, draft } = {}) =>
      ask(
        `query (${byID}, $trash: Boolean, $draft: Boolean) {
           it: ${singular}(id: $id, trash: $trash, draft: $draft) { id ${selection} } }`,
        { id, trash, draft },
      ),
    count: async (asked = {}) => {
      const it = await ask(
        `query ($where: ${singular}_where, $trash: Boolean) {
           it: count${plural}(where: $where, trash: $trash) { totalDocs } }`,
        toReading(asked),
      )
      return it.totalDocs as number
    },
    create: async (data) =>
      void (await ask(
        `mutation ($data: mutation${singular}Input!) { it: create${singular}(data: $data) { id } }`,
        { data },
      )),
    update: async (id, data, { trash = false } = {}) => {
      // Only what can be in the trash is asked for with it.
      const [variable, argument] = trash ? [', $trash: Boolean', ', trash: $trash'] : ['', '']
      await ask(
        `mutation (${byID}, $data: mutation${singular}UpdateInput!${variable}) {
           it: update${singular}(id: $id, data: $data${argument}) { id } }`,
        { id, data, trash: trash || undefined },
      )
    },
    remove: async (id) =>
      void (await ask(`mutation (${byID}) { it: delete${singular}(id: $id) { id } }`, { id })),
    duplicate: async (id, data) =>
      void (await ask(
        `mutation (${byID}, $data: mutation${singular}Input!) {
           it: duplicate${singular}(id: $id, data: $data) { id } }`,
        { id, data },
      )),
    findVersions: async () =>
      (await ask(`{ it: versions${plural}(limit: 1000) { docs { id parent { id } } } }`, {})).docs as Data[],
    findVersionByID: (id) =>
      ask(`query ($id: ${idType}) { it: version${singular}(id: $id) { id parent { id } } }`, { id }),
    restoreVersion: async (id) =>
      void (await ask(
        `mutation ($id: ${idType}) { it: restoreVersion${singular}(id: $id, draft: true) { id } }`,
        { id },
      )),
    unlock: async (email) =>
      void (await ask(`mutation ($email: String!) { it: unlock${singular}(email: $email) }`, { email })),
  }
}

/** GraphQL's names have no dots. */
const toUnderscored = (where: object): Data =>
  Object.fromEntries(
    Object.entries(where).map(([path, holds]) => [path.replaceAll('.', '__'), holds as Data]),
  )
