import type { Config, Plugin } from 'payload'
import { z } from 'zod'
import { addEndpoints } from '../extend.js'
import { toAnswer } from './answers.js'
import { toOpenAPI } from './openapi.js'
import { defineRoute, type Route, toEndpoints } from './route.js'
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
    return toAnswer({ req, body, changed: started })
  },
})

/** The API at `/api/v1`, which describes itself. Rooms {@link addRoutes} to it. */
export const api =
  (settings: APISettings): Plugin =>
  (config) => {
    const kept: Kept = { settings, routes: [] }
    return addRoutes({ ...config, custom: { ...config.custom, [settingsKey]: kept } }, [description])
  }

/** The config with more routes of the API. The incoming config stays as it is. */
export const addRoutes = (config: Config, routes: Route[]): Config => {
  const { settings, routes: before } = config.custom![settingsKey] as Kept
  const kept: Kept = { settings, routes: [...before, ...routes] }
  return addEndpoints({ ...config, custom: { ...config.custom, [settingsKey]: kept } }, toEndpoints(routes))
}
