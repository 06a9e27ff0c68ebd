import { createClientConfig, getLocalI18n } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
beforeAll(async () => {
  host = await startTestHost()
})
afterAll(() => host.stop())

/** The paths of all functions in a value. */
const findFunctions = (value: unknown, path = '', seen = new Set<unknown>()): string[] => {
  if (typeof value === 'function') return [path]
  if (value === null || typeof value !== 'object' || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, one]) => findFunctions(one, `${path}.${name}`, seen))
}

/** The props of all components in a config. */
const findProps = (value: unknown, path = '', seen = new Set<unknown>()): [string, unknown][] => {
  if (value === null || typeof value !== 'object' || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([name, one]): [string, unknown][] =>
    name === 'clientProps' ? [[path, one]] : findProps(one, `${path}.${name}`, seen),
  )
}

it('no function reaches the browser: the panel would answer 500', async () => {
  const { config } = host.payload
  const i18n = await getLocalI18n({ config, language: 'es' })
  const client = createClientConfig({ config, i18n: i18n as never, importMap: {}, user: true })
  expect(
    findFunctions({ collections: client.collections, globals: client.globals, blocks: client.blocks }),
  ).toEqual([])
  const props = findProps({ collections: config.collections, globals: config.globals })
  expect(props.length).toBeGreaterThan(5)
  expect(props.flatMap(([path, one]) => findFunctions(one, path))).toEqual([])
})
