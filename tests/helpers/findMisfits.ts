import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { SanitizedConfig } from 'payload'
import { rest } from './rest.js'

type Operation = {
  parameters: { name: string; required?: boolean }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}
type Description = { paths: Record<string, { get?: Operation }> }
type Listed = { items?: { api?: string }[]; list?: Listed }

/**
 * What the API answers in each language and its own description does not hold: every list, and every document that a list
 * or a podcast leads to. `asked` are the addresses that were looked at.
 */
export const findMisfits = async (config: SanitizedConfig) => {
  const read = async <Answer>(path: string): Promise<Answer> => (await rest(config)(`/api/v1${path}`)).json()
  const description = await read<Description>('/openapi.json')
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(description, 'api')
  const routes = Object.entries(description.paths).flatMap(([path, { get }]) => {
    const schema = get?.responses[200]?.content?.['application/json']?.schema
    if (!schema || get.parameters.some((parameter) => parameter.required && !path.includes('{'))) return []
    const fits = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object)
    const limit = get.parameters.some(({ name }) => name === 'limit') ? 'limit=100&' : ''
    return [{ path, limit, fits, isAt: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}(?:\\?|$)`) }]
  })
  const misfits: unknown[] = []
  const asked = new Set<string>()
  const look = async (path: string): Promise<void> => {
    if (asked.has(path)) return
    asked.add(path)
    const { fits } = routes.find(({ isAt }) => isAt.test(path))!
    const answer = await read<Listed>(path)
    if (!fits(answer)) misfits.push([path, fits.errors])
    for (const { api } of [...(answer.items ?? []), ...(answer.list?.items ?? [])])
      if (api) await look(api.slice(api.indexOf('/api/v1') + '/api/v1'.length))
  }
  const isTranslated = (path: string) =>
    description.paths[path]!.get!.parameters.some(({ name }) => name === 'locale')
  for (const { path, limit } of routes.filter(({ path }) => !path.includes('{')))
    for (const locale of ['en', 'es'])
      await look(isTranslated(path) ? `${path}?${limit}locale=${locale}` : path)
  return { misfits, asked: [...asked] }
}
