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

/** Beyond this many, whoever asks waits for the others: what is held for later stays bounded. */
const mostWaiting = 100

let line: Promise<void> = Promise.resolve()
let waiting = 0

// Work that begins at once holds up the answer on a thread that SQLite shares, and a fixed delay could be listened for.
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, randomInt(200, 700)))

/**
 * Mails the link for a new password after the answer: looking for an account, and mailing it, would tell by the time that
 * they take who has one. The rules for an operation are asked before, so that they still refuse.
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

/** Stands in for Payload's own endpoint, and answers as it does. */
export const forgotPassword: PayloadHandler = async (req) => {
  await addDataAndFileToRequest(req)
  await askLater(req, (req.data as { email?: unknown } | null | undefined)?.email)
  const headers = headersWithCors({ headers: new Headers(), req })
  return Response.json({ message: req.t('general:success') }, { headers })
}

/** What Payload has made so far, and hands to whoever adds mutations of their own. */
type Made = {
  collections: Record<string, { graphQL?: { type?: { name: string } } }>
  Mutation: { fields: Record<string, { resolve: Resolve }> }
}

/** A host's mutations, and ours in the place of Payload's for a new password. */
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
