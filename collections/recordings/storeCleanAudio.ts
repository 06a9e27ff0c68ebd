import type { CollectionBeforeOperationHook, File, PayloadRequest } from 'payload'
import { guardFiles } from '../files/guardFiles.js'
import { toOwnData } from '../files/toOwnData.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { readAudio } from './readAudio.js'

const maxLength = 200

/** Invisible characters in names: control characters and bidirectional marks. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** Decodes percent-encoding if it is valid. “50% more” stays as it is. */
const decode = (name: string): string => {
  if (!/%[\da-f]{2}/i.test(name)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Truncates a text between graphemes, so that accents and joined emoji stay whole. */
const shorten = (text: string): string => {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > maxLength) break
    short += segment
  }
  return short.trim()
}

/** The default title of a recording: its file name as words, without the extension, or else the time of upload. */
export const toTitle = (fileName: string, now = new Date()): string => {
  const words = decode(fileName)
    .normalize('NFC')
    .replace(/[\p{Cs}\ufffd]/gu, '')
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(unseen, ' ')
    .replace(/[\s_]+/gu, ' ')
    .trim()
  return shorten(words) || now.toISOString().slice(0, 16).replace('T', ' ')
}

type Row = Record<string, unknown>

const noFile = {
  path: 'file',
  sentence: message('recordings:noFileWasSent'),
}

/** Replaces the uploaded file with the clean recording, and returns its duration. */
const cleanFile = async (req: PayloadRequest, collection: string): Promise<Row> => {
  const sent = req.file as File
  const reading = await readAudio(sent)
  if ('fault' in reading) {
    refuse({ req, collection, faults: [{ path: 'file', sentence: reading.fault }] })
    return {}
  }
  req.file = reading.file
  delete (req as { files?: unknown }).files
  return { duration: reading.duration }
}

const isEmpty = (title: unknown): boolean => typeof title !== 'string' || title.trim() === ''

/**
 * Replaces an upload with its cleaned recording before anything is stored, and refuses anything that isn't one. This
 * applies to REST, GraphQL and the Local API alike. Nothing is fetched: a recording must be sent as a file. Without a
 * title, it is named after its file.
 */
export const storeCleanAudio: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload checks access after this hook. Skipping here lets it refuse the write before we do any work.
  if (!overrideAccess && !(await collection.access[operation]({ req }))) return args
  const { data: sent = {}, id } = args as { data?: Row; id?: number | string }
  const data = toOwnData(sent, { more: ['duration'] })
  if (!req.file) {
    if (operation === 'create') refuse({ req, collection: collection.slug, faults: [noFile] })
    return { ...args, data } as typeof args
  }
  const { name } = req.file
  const told = await cleanFile(req, collection.slug)
  await guardFiles(req, { collection: collection.slug, operation, id })
  const title = operation === 'create' && isEmpty(data.title) ? { title: toTitle(name) } : {}
  return { ...args, data: { ...data, ...title, ...told } } as typeof args
}
