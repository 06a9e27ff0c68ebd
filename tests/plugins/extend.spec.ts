import type { CollectionBeforeChangeHook, Config, Endpoint } from 'payload'
import { expect, it } from 'vitest'
import { addEndpoints, addHooks } from '../../plugins/extend.js'

const endpoint = (path: string): Endpoint => ({ path, method: 'get', handler: () => new Response() })
const first: CollectionBeforeChangeHook = ({ data }) => data
const second: CollectionBeforeChangeHook = ({ data }) => data

const incoming = (): Config =>
  ({
    endpoints: [endpoint('/a')],
    collections: [
      { slug: 'calls', fields: [], hooks: { beforeChange: [first] } },
      { slug: 'other', fields: [] },
    ],
  }) as unknown as Config

it('endpoints come after those that are there, and the incoming config stays as it was', () => {
  const config = incoming()
  expect(addEndpoints(config, [endpoint('/b')]).endpoints!.map(({ path }) => path)).toEqual(['/a', '/b'])
  expect(config.endpoints).toHaveLength(1)
})

it('hooks come after those that are there, on their collection alone', () => {
  const config = incoming()
  const [calls, other] = addHooks(config, {
    slug: 'calls',
    hooks: { beforeChange: [second], afterDelete: [] },
  }).collections!
  expect(calls!.hooks!.beforeChange).toEqual([first, second])
  expect(other!.hooks).toBeUndefined()
  expect(config.collections![0]!.hooks!.beforeChange).toEqual([first])
})

it('hooks for a collection that is not there are refused by its name', () => {
  expect(() => addHooks(incoming(), { slug: 'calsl', hooks: {} })).toThrow(/no collection `calsl`/)
})
