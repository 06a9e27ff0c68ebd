import type { Config, Payload, Plugin } from 'payload'
import { z } from 'zod'
import { addEndpoints } from '../extend.js'
import { ConfigError } from '../errors.js'
import { forgetRolledBack, type Memory, openMemory } from './memory.js'
import { toOpenAPI } from './openapi.js'
import { defineRoute, findKept, type Route, toEndpoints } from './route.js'
import { type APISettings, type Kept, readAPI, readSettings, settingsKey } from './settings.js'

const started = new Date()

/** The route of the API's own description. */
export const description = defineRoute({
  method: 'get',
  path: '/openapi.json',
  operationId: 'readDescription',
  summary: 'This description, OpenAPI 3.1',
  query: {},
  answers: { 200: { description: 'OpenAPI 3.1', schema: z.record(z.string(), z.unknown()) } },
  handle: ({ req }) => {
    const { settings, addresses } = readSettings(req.payload)
    // It changes with the package alone, so never while this process lives.
    const body = toOpenAPI(readAPI(req.payload).routes, { url: addresses.rootURL, ...settings })
    return { body, changed: started }
  },
})

const usualBytes = 64_000_000

/** The memory of each Payload, opened once. */
const openMemories = (maxBytes: number): ((payload: Payload) => Memory) => {
  const memories = new WeakMap<Payload, Memory>()
  return (payload) => {
    const memory = memories.get(payload) ?? openMemory(payload, maxBytes)
    memories.set(payload, memory)
    return memory
  }
}

/** What is kept of answers. */
export type MemoryOptions = {
  /**
   * How many bytes of answers a process keeps at most; what was asked for longest ago goes first. 0 keeps none.
   * @default 64_000_000
   */
  memory?: number
}

/** The API at `/api/v1`, which describes itself. Rooms {@link addRoutes} to it. */
export const api =
  (settings: APISettings, { memory: maxBytes = usualBytes }: MemoryOptions = {}): Plugin =>
  (config) => {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0)
      throw new ConfigError('api', `\`memory\` is ${maxBytes}. Pass a number of bytes, or 0 to keep nothing.`)
    const memory = openMemories(maxBytes)
    const kept: Kept = { settings, routes: [], memory, findKept }
    const onInit = async (payload: Payload) => {
      // Before any other who follows what happens, so that a host that is told asks for new answers.
      const opened = memory(payload)
      await config.onInit?.(payload)
      await forgetRolledBack(payload, opened)
    }
    return addRoutes({ ...config, onInit, custom: { ...config.custom, [settingsKey]: kept } }, [description])
  }

/** The config with more routes of the API. The incoming config stays as it is. */
export const addRoutes = (config: Config, routes: Route[]): Config => {
  const before = config.custom![settingsKey] as Kept
  const kept: Kept = { ...before, routes: [...before.routes, ...routes] }
  return addEndpoints({ ...config, custom: { ...config.custom, [settingsKey]: kept } }, toEndpoints(routes))
}
