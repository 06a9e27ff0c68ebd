import { z } from 'zod'
import * as contract from '../contract/index.js'
import { problems } from '../errors.js'
import type { Described } from './parts.js'
import { toPaths } from './toPaths.js'

/** The description of the content API, OpenAPI 3.1, made from the schemas that the answers are held to. */
export const toOpenAPI = ({ url, locales, defaultLocale }: Described) => ({
  openapi: '3.1.1',
  info: {
    title: 'Broadside content API',
    version: '1',
    description:
      'Live calls to action and what they lead to, resolved and in one language. What an answer carries beyond its schema may be ignored. Errors are problems (RFC 9457) with a permanent `code`: ' +
      Object.keys(problems).join(', ') +
      '.',
  },
  servers: [{ url }],
  paths: toPaths({ locales, defaultLocale }),
  components: { schemas: toSchemas() },
})

/** Every named schema of the contract under its name. Of the contract's alone: a host may have named some of its own. */
const toSchemas = (): Record<string, object> => {
  const named = z.registry<{ id: string }>()
  for (const schema of Object.values(contract)) named.add(schema, { id: schema.meta()!.id! })
  const { schemas } = z.toJSONSchema(named, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}
