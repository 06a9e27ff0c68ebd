import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import {
  addDataAndFileToRequest,
  createOperation,
  type Endpoint,
  type File,
  Forbidden,
  headersWithCors,
  NotFound,
  parseParams,
  type PayloadRequest,
  updateByIDOperation,
} from 'payload'
import { isDatabaseId, toDatabaseId } from '../../documents/ids.js'
import { say, type Sentence } from '../../messages/messages.js'
import { slugs } from '../../slugs.js'
import { faults } from '../audio/faults.js'
import { MAX_BYTES } from '../readAudio.js'

type Write = 'create' | 'update'
type Body = PayloadRequest & { files?: Record<string, File | File[]> }

/** The most bytes a multipart body may hold besides its file. */
const overhead = 1_048_576

/**
 * A request that makes Payload stream the body into a temporary file of up to {@link MAX_BYTES}, whatever the host's
 * own limits. An hour of audio exceeds what other endpoints should accept, and a small server's memory.
 */
const toBody = (req: PayloadRequest): Body => {
  const { payload, body, headers, method, context, routeParams } = req
  const upload = {
    ...payload.config.upload,
    abortOnLimit: true,
    limits: { fileSize: MAX_BYTES, files: 1 },
    requestSizeLimit: MAX_BYTES + overhead,
    responseOnLimit: say(req, faults.tooLarge),
    tempFileDir: tmpdir(),
    useTempFiles: true,
  }
  return {
    ...{ body, headers, method, context, routeParams, text: () => req.text!() },
    payload: Object.create(payload, { config: { value: { ...payload.config, upload } } }) as typeof payload,
  } as Body
}

const write = async (req: PayloadRequest, operation: Write) => {
  const { payload, data = {}, query } = req
  const { depth, overrideLock = false, populate, select, trash } = parseParams(query)
  const asked = { collection: payload.collections[slugs.recordings]!, data, depth, populate, req, select }
  if (operation === 'create') return createOperation(asked)
  const id = toDatabaseId(payload, String(req.routeParams?.id))
  if (!isDatabaseId(payload, id)) throw new NotFound(req.t)
  return updateByIDOperation({ ...asked, id, overrideLock, trash })
}

const answers = {
  create: { status: 201, message: 'general:successfullyCreated' },
  update: { status: 200, message: 'general:updatedSuccessfully' },
} as const

const receive =
  (operation: Write): Endpoint['handler'] =>
  async (req) => {
    const { access, labels } = req.payload.collections[slugs.recordings]!.config
    // Checks access before reading the body.
    if (!(await access[operation]({ req }))) throw new Forbidden(req.t)
    const body = toBody(req)
    try {
      await addDataAndFileToRequest(body)
      Object.assign(req, { data: body.data, file: body.file })
      const doc = await write(req, operation)
      const { status, message } = answers[operation]
      return Response.json(
        { doc, message: req.t(message, { label: say(req, labels.singular as Sentence) }) },
        { status, headers: headersWithCors({ headers: new Headers(), req }) },
      )
    } finally {
      for (const { tempFilePath } of Object.values(body.files ?? {}).flat())
        if (tempFilePath) await rm(tempFilePath, { force: true })
    }
  }

/** Replaces Payload's `POST /api/recordings` and `PATCH /api/recordings/:id`, to accept larger files. */
export const receiveRecordings: Endpoint[] = [
  { path: '/', method: 'post', handler: receive('create') },
  { path: '/:id', method: 'patch', handler: receive('update') },
]
