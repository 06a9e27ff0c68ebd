import { randomInt } from 'node:crypto'
import {
  addDataAndFileToRequest,
  APIError,
  type Collection,
  type Config,
  createLocalReq,
  forgotPasswordOperation,
  headersWithCors,
  type PayloadHandler,
  type PayloadRequest,
} from 'payload'
import { slugs } from '../../collections/slugs.js'

type Asked = Parameters<typeof forgotPasswordOperation>[0]
type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Resolve = (source: unknown, args: { email?: unknown }, context: { req: PayloadRequest }) => unknown

/** The maximum number of deferred mails; further requests wait for them. */
const mostWaiting = 100

let line: Promise<void> = Promise.resolve()
let waiting = 0

// Work started at once would delay the answer on the thread that SQLite shares, and a fixed delay could be measured.
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, randomInt(200, 700)))

/**
 * Mails the reset link after the answer, because the time needed for looking up and mailing would reveal whether the
 * account exists. The operation's rules run before, so they can still refuse.
 */
const askLater = async (req: PayloadRequest, email: unknown): Promise<void> => {
  const collection = req.payload.collections[slugs.users]!
  const { config } = collection
  const data = { email: typeof email === 'string' ? email : '' } as Asked['data']
  let asked: Asked = { collection, data, req }
  for (const hook of config.hooks.beforeOperation ?? []) {
    const answer: unknown = await hook({
      args: asked,
      collection: config,
      context: req.context,
      operation: 'forgotPassword',
      overrideAccess: false,
      req,
    })
    asked = (answer as Asked | undefined) ?? asked
  }
  if (!asked.data.email?.trim()) throw new APIError('Missing email.', 400)
  if (waiting >= mostWaiting) await line
  const { headers, i18n, locale, payload, payloadAPI, url, user } = req
  const later = await createLocalReq({ req: { headers, i18n, locale, payloadAPI, url, user } }, payload)
  const hooks = { ...config.hooks, beforeOperation: [] }
  const ready: Collection = { ...collection, config: { ...config, hooks } }
  waiting += 1
  const paused = pause()
  line = line
    .then(() => paused)
    .then(() => forgotPasswordOperation({ ...asked, collection: ready, req: later }))
    .catch((err: unknown) =>
      payload.logger.error({ msg: 'A link for a new password could not be mailed', err }),
    )
    .then(() => {
      waiting -= 1
    })
}

/** Replaces Payload's endpoint, with the same answer. */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  await askLater(req, (req.data as { email?: unknown } | null | undefined)?.email)
  const headers = headersWithCors({ headers: new Headers(), req })
  return Response.json({ message: req.t('general:success') }, { headers })
}

/** Payload's GraphQL mutations so far, as passed to custom mutations. */
type Made = {
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
  Mutation: { fields: Record<string, { resolve: Resolve }> }
}

/** Adds the host's mutations, and replaces Payload's `forgotPassword`. */
export const withForgotPassword =
  (mutations?: Mutations): Mutations =>
  (graphQL, made) => {
    const { collections, Mutation } = made as unknown as Made
    const name = `forgotPassword${collections[slugs.users]?.graphQL?.type?.name}`
    const field = Mutation.fields[name]
    const resolve: Resolve = async (_source, { email }, { req }) => {
      await askLater(req, email)
      return true
    }
    return { ...(field && { [name]: { ...field, resolve } }), ...mutations?.(graphQL, made) }
  }
