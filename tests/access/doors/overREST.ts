import type { SanitizedConfig } from 'payload'
import { rest } from '../../helpers/rest.js'
import type { Asker } from '../askers.js'
import type { Data, Id } from '../fixtures.js'
import { type Door, type File, type Reading, Refused } from './door.js'

type Answer = Data & { docs?: Data[]; totalDocs?: number; errors?: { message: string }[] }

const toForm = (data: Data, { data: bytes, name, mimetype }: File): FormData => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  form.append('_payload', JSON.stringify(data))
  return form
}

const toPairs = (value: unknown, key: string): [string, string][] =>
  value === undefined
    ? []
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([name, inner]) => toPairs(inner, key ? `${key}[${name}]` : name))
      : [[key, String(value)]]

/** REST with somebody's session. What is asked of one document can be asked of many too: in bulk, or one at a time. */
export const overREST = ({
  config,
  asker,
  slug,
  inBulk = false,
}: {
  config: SanitizedConfig
  asker: Asker
  slug: string
  inBulk?: boolean
}): Door => {
  const ask = async (method: string, path: string, asked: object = {}, body?: Data | FormData) => {
    const query = `?${new URLSearchParams(toPairs(asked, '')).toString()}`
    const answer = await rest(config)(`/api/${slug}${path}${query}`, {
      method,
      headers: asker.token ? { authorization: `JWT ${asker.token}` } : {},
      ...(body && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (answer.status >= 500) throw new Error(`${method} ${path}${query} answers ${answer.status}: ${text}`)
    if (!answer.ok) throw new Refused(text)
    return JSON.parse(text) as Answer
  }
  const toQuery = ({ selection: _, ...asked }: Reading = {}) => asked
  const change = async (method: string, id: Id, asked: Reading, body?: Data) => {
    if (!inBulk) return void (await ask(method, `/${id}`, { depth: 0, ...toQuery(asked) }, body))
    const where = { id: { in: [id] } }
    const { docs = [] } = await ask(method, '', { depth: 0, ...toQuery(asked), where }, body)
    if (docs.length === 0) throw new Refused('Nothing was reached.')
  }
  return {
    name: inBulk ? 'REST in bulk' : 'REST',
    find: async (asked) => (await ask('GET', '', { depth: 0, limit: 1000, ...toQuery(asked) })).docs!,
    findByID: (id, asked) => ask('GET', `/${id}`, { depth: 0, ...toQuery(asked) }),
    count: async (asked) => (await ask('GET', '/count', toQuery(asked))).totalDocs!,
    create: async (data, file) =>
      void (await ask('POST', '', { depth: 0 }, file ? toForm(data, file) : data)),
    update: (id, data, asked = {}) => change('PATCH', id, asked, data),
    remove: (id, asked = {}) => change('DELETE', id, asked),
    duplicate: async (id, data) => void (await ask('POST', `/${id}/duplicate`, { depth: 0 }, data)),
    findVersions: async () => (await ask('GET', '/versions', { depth: 0, limit: 1000 })).docs!,
    findVersionByID: (id) => ask('GET', `/versions/${id}`, { depth: 0 }),
    restoreVersion: async (id) => void (await ask('POST', `/versions/${id}`, { depth: 0 })),
    unlock: async (email) => void (await ask('POST', '/unlock', {}, { email })),
  }
}
