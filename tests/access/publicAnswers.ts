import type { CollectionSlug, Payload, SanitizedConfig } from 'payload'
import { rest } from '../helpers/rest.js'
import type { Asker } from './askers.js'
import type { Data, World } from './fixtures.js'

/**
 * All that `/api/v1` answers to somebody, by address: each path of its description, filled with the slugs of everything that
 * is there, live or not.
 */
export const readPublicAnswers = async (
  { payload, config }: { payload: Payload; config: SanitizedConfig },
  { asker, world }: { asker: Asker; world: World },
): Promise<Map<string, string>> => {
  const headers = asker.token ? { authorization: `JWT ${asker.token}` } : undefined
  const get = async (path: string) => {
    const answer = await rest(config)(`/api/v1${path}`, { headers })
    if (answer.status >= 500) throw new Error(`${path} answers ${answer.status}.`)
    return answer.text()
  }
  const slugsOf = async (noun: string): Promise<string[]> => {
    const { docs } = await payload.db.find<Data & { id: number | string }>({
      collection: noun as CollectionSlug,
      pagination: false,
    })
    return docs.map(({ slug }) => String(slug))
  }
  const { paths } = JSON.parse(await get('/openapi.json')) as { paths: Record<string, { get?: object }> }
  const answers = new Map<string, string>()
  for (const [template, { get: isRead }] of Object.entries(paths)) {
    if (!isRead) continue
    let addresses = [template]
    for (const [, name = ''] of template.matchAll(/\{(\w+)\}/g)) {
      const before = template.slice(0, template.indexOf(`{${name}}`))
      const noun = before.split('/').findLast((segment) => segment in world)
      const found = noun ? await slugsOf(noun) : []
      addresses = addresses.flatMap((address) => found.map((slug) => address.replace(`{${name}}`, slug)))
    }
    for (const address of addresses) answers.set(address, await get(address))
  }
  return answers
}
