import type { Config, Endpoint } from 'payload'
import { expect, it } from 'vitest'
import { addEndpoints, addToCollection } from '../../plugins/extend.js'

const endpoint = (path: string): Endpoint => ({ path, method: 'get', handler: () => new Response() })

const incoming = (): Config =>
  ({
    endpoints: [endpoint('/a')],
    collections: [
      { slug: 'calls', fields: [] },
      { slug: 'other', fields: [] },
    ],
  }) as unknown as Config

it('endpoints come after those that are there, and the incoming config stays as it was', () => {
  const config = incoming()
  expect(addEndpoints(config, [endpoint('/b')]).endpoints!.map(({ path }) => path)).toEqual(['/a', '/b'])
  expect(config.endpoints).toHaveLength(1)
})

it('one collection is extended, the others and the incoming config stay as they were', () => {
  const config = incoming()
  const { collections } = addToCollection({
    config,
    slug: 'calls',
    extend: (calls) => ({ ...calls, fields: [...calls.fields, { name: 'ward', type: 'text' }] }),
  })
  expect(collections![0]!.fields).toHaveLength(1)
  expect(collections![1]).toBe(config.collections![1])
  expect(config.collections![0]!.fields).toHaveLength(0)
})

it('extending a collection that is not there is refused by its name', () => {
  expect(() => addToCollection({ config: incoming(), slug: 'calsl', extend: (one) => one })).toThrow(
    /no collection `calsl`/,
  )
})
