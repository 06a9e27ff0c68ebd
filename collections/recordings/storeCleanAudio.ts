import type { CollectionBeforeOperationHook, File, PayloadRequest } from 'payload'
import { guardFiles } from '../files/guardFiles.js'
import { toOwnData } from '../files/toOwnData.js'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'
import { readAudio } from './readAudio.js'

const maxLength = 200

/** Invisible characters in names: controls, and marks that change the direction of writing. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** An address's percent signs in letters, where they mean some: “50% more” means none. */
const decode = (name: string): string => {
  if (!/%[\da-f]{2}/i.test(name)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** As much of a text as is taken, in whole letters: with their accents, and joined emoji too. */
const shorten = (text: string): string => {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > maxLength) break
    short += segment
  }
  return short.trim()
}

/** The title of a recording that was given none: its file name as words, without the extension, or the time of upload. */
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

/** Puts the clean recording in the place of the file that was sent, and says how long it lasts. */
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
 * Replaces an upload by its clean recording before anything is stored, at every door, and refuses what is none. Nothing
 * is fetched: a recording comes as a file or not at all. One that is given no title is called as its file was.
 */
export const storeCleanAudio: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  // Payload asks for access after this hook: who may not write gets its refusal, and none of our work.
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
