import type { CollectionBeforeOperationHook, File, PayloadRequest } from 'payload'
import { guardFiles } from '../../shared/files/guardFiles.js'
import { toOwnData } from '../../shared/files/toOwnData.js'
import { refuse } from '../../shared/refuse.js'
import { readAudio } from '../readAudio.js'
import { toTitle } from '../toTitle.js'

type Row = Record<string, unknown>

const noFile = {
  path: 'file',
  sentence: {
    en: 'No file was sent. Choose a recording from your device.',
    es: 'No se envió ningún archivo. Elige una grabación de tu dispositivo.',
  },
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
export const keepCleanAudio: CollectionBeforeOperationHook = async ({
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
