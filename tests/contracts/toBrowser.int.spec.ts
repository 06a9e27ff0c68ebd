import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

/** The ways to functions in values that Payload hands to the browser as they are. */
const findFunctions = (
  value: unknown,
  path: string,
  isHanded = false,
  seen = new Set<unknown>(),
): string[] => {
  if (typeof value === 'function') return isHanded ? [path] : []
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, part]) =>
    findFunctions(part, `${path}.${name}`, isHanded || name === 'clientProps', seen),
  )
}

it('no function is among what components get in the browser: Next refuses to draw the page', () => {
  const { collections, globals, admin } = host.payload.config
  const nouns = [...collections, ...globals]
  expect(nouns.flatMap(({ admin, fields, slug }) => findFunctions({ admin, fields }, slug))).toEqual([])
  expect(findFunctions(admin, 'admin')).toEqual([])
  for (const { admin, slug } of globals) expect(typeof admin?.description, slug).not.toBe('function')
})
