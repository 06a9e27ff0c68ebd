import type { Config, Payload, Plugin } from 'payload'
import { z } from 'zod'
import { answers } from '../../collections/answers/index.js'
import { addEndpoints } from '../extend.js'
import { ConfigError } from '../errors.js'
import type { Draft, Prepared } from './answers.js'
import { forgetRolledBack, type Memory, openMemory, type Sink } from './memory.js'
import { toOpenAPI } from './openapi.js'
import { offerFile } from './publicFiles.js'
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
const openMemories = (maxBytes: number, version?: string): ((payload: Payload) => Memory) => {
  const memories = new WeakMap<Payload, Memory>()
  return (payload) => {
    const memory = memories.get(payload) ?? openMemory(payload, maxBytes, version)
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
  /**
   * Identifies the code and settings that make answers, such as a build's hash. With it, answers are also stored in the
   * database for up to an hour, for processes that lost one or have just started. Other versions don't find them.
   * @default undefined: answers are only kept in memory
   */
  version?: string
}

/** Adds the hidden collection of stored answers, which is part of the schema even without an API. */
export const storedAnswers = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), answers],
})

/** The API at `/api/v1`, which describes itself. Rooms {@link addRoutes} to it. */
export const api =
  (settings: APISettings, { memory: maxBytes = usualBytes, version }: MemoryOptions = {}): Plugin =>
  (config) => {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0)
      throw new ConfigError('api', `\`memory\` is ${maxBytes}. Pass a number of bytes, or 0 to keep nothing.`)
    const memory = openMemories(maxBytes, version)
    const kept: Kept = { settings, routes: [], memory, findKept, offerFile }
    const onInit = async (payload: Payload) => {
      // Before any other who follows what happens, so that a host that is told asks for new answers.
      const opened = memory(payload)
      await config.onInit?.(payload)
      await forgetRolledBack(payload, opened)
    }
    return addRoutes({ ...config, onInit, custom: { ...config.custom, [settingsKey]: kept } }, [description])
  }

/**
 * Adds a sink for the kept answers of the content API, such as a server in front of this process. It is given each answer
 * that is asked for, and told what to drop after the commit of a change and before the change is answered.
 *
 * @returns removes it
 */
export const addSink = (payload: Payload, sink: Sink): (() => void) =>
  readAPI(payload).memory(payload).addSink(sink)

/**
 * Keeps an answer of the host's own, such as a page, like those of the content API: made once for all clients, until
 * something that was read for it changes. `make` notes what it reads (`noteDocuments`, `noteCollections`); this package's
 * readers do so themselves. A `Response` is passed on and not kept.
 *
 * @param key Unique among the host's answers.
 * @param url The path and query of the request.
 *
 * @example
 * const answer = await readOrMake({ payload, key: 'page:/', url: '/', make: async () => ({ status: 200, headers, text }) })
 */
export const readOrMake = async ({
  payload,
  key,
  url,
  make,
}: {
  payload: Payload
  key: string
  url: string
  make: () => Promise<Draft | Response>
}): Promise<Prepared | Response> => {
  const memory = readAPI(payload).memory(payload)
  const answered = await memory.read(`host:${key}`, make)
  memory.offer({ key: `host:${key}`, url })
  return answered
}

/** The config with more routes of the API. The incoming config stays as it is. */
export const addRoutes = (config: Config, routes: Route[]): Config => {
  const before = config.custom![settingsKey] as Kept
  const kept: Kept = { ...before, routes: [...before.routes, ...routes] }
  return addEndpoints({ ...config, custom: { ...config.custom, [settingsKey]: kept } }, toEndpoints(routes))
}
