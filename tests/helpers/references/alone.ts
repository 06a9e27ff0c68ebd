import type { Payload } from 'payload'
import { rest } from '../rest.js'
import { readRow } from '../../../collections/references/rows.js'
import type { AlonePayload } from './aloneHost.js'

export type Id = number | string
type Data = Record<string, unknown>
type Doc = Data & { id: Id }

type Options = { draft?: boolean; locale?: string; context?: Data }

/** What writes documents, access aside, without a host's types. */
export const writer = (payload: Payload) => ({
  create: (collection: string, data: Data, options: Options = {}): Promise<Doc> =>
    payload.create({ collection, data, overrideAccess: true, ...options } as never) as never,
  update: (collection: string, id: Id, data: Data, options: Options = {}): Promise<Doc> =>
    payload.update({ collection, id, data, overrideAccess: true, ...options } as never) as never,
  remove: (collection: string, id: Id, options: Options & { trash?: boolean } = {}): Promise<Doc> =>
    payload.delete({ collection, id, overrideAccess: true, ...options } as never) as never,
  trash: (collection: string, id: Id, options: Options = {}): Promise<Doc> =>
    payload.update({
      collection,
      id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
      ...options,
    } as never) as never,
  find: async (collection: string, id: Id, options: Options = {}): Promise<Doc | undefined> => {
    const { docs } = await payload.find({
      collection,
      where: { id: { equals: id } },
      trash: true,
      depth: 0,
      overrideAccess: true,
      ...options,
    } as never)
    return docs[0] as never
  },
  /** What the index says of a document. */
  row: async (key: string) => {
    const row = await readRow({ payload, source: key })
    return row && { live: [...row.live].sort(), newest: [...row.newest].sort(), isLive: row.sourceIsLive }
  },
})

/** What these tests look at of an answer. */
type Answer = {
  token?: string
  docs: { id: Id }[]
  errors: { id?: Id; message: string; data?: Data }[]
} & Data

/** Signs a user in, and speaks REST for them. */
export const signIn = async (
  { payload, config }: Pick<AlonePayload, 'config' | 'payload'>,
  name: string,
  data: Data = {},
) => {
  const login = { email: `${name}@example.org`, password: 'correct horse battery' }
  await payload.create({ collection: 'users', data: { ...login, ...data }, overrideAccess: true } as never)
  const answer = await rest(config)('/api/users/login', { method: 'POST', body: JSON.stringify(login) })
  const { token } = (await answer.json()) as { token: string }
  return async (method: string, path: string, body?: unknown, language = 'en') => {
    const reply = await rest(config)(`/api${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'accept-language': language },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: reply.status, body: (await reply.json()) as Answer }
  }
}

const node = (type: string, rest: Data) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  ...rest,
})

/** A rich text of these nodes. */
export const rich = (...children: unknown[]) => ({ root: node('root', { children }) })
export const paragraph = (...children: unknown[]) => node('paragraph', { children, textFormat: 0 })
export const linkTo = (relationTo: string, value: Id) =>
  node('link', {
    id: 'l',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo, value } },
    children: [{ type: 'text', text: 'x', version: 1, format: 0, mode: 'normal', style: '', detail: 0 }],
  })
export const picture = (value: Id) =>
  node('upload', { id: '665f1f77bcf86cd799439011', relationTo: 'pictures', value, fields: null })
export const block = (fields: Data) =>
  node('block', { fields: { id: '665f1f77bcf86cd799439012', blockName: '', ...fields } })
