import type { CollectionConfig } from 'payload'
import { editorsWrite, staffOutsideTrash } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { cacheForADay, fileEndpoints } from '../files/fileEndpoints.js'
import { guardDeletedFiles, settleStoredFiles } from '../files/guardFiles.js'
import { label, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { receiveRecordings } from './endpoints/receiveRecordings.js'
import { fields } from './fields.js'
import { storeCleanAudio } from './storeCleanAudio.js'

/** Headers of a recording's file: cached for a day, with its registered MIME type. */
const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  cacheForADay(headers)
  if (headers.get('Content-Type') === 'audio/x-m4a') headers.set('Content-Type', 'audio/mp4')
  return headers
}

/**
 * Accepts audio only, and stores it without metadata (such as where and by whom it was recorded) and under random
 * names.
 */
export const recordings = ({ recordingsDir }: CollectionContext): CollectionConfig => ({
  slug: slugs.recordings,
  labels: {
    singular: label('recordings:singular'),
    plural: label('recordings:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.recordings, staffOutsideTrash),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'title',
    group: record('recordings:groupContent'),
    defaultColumns: ['title', 'duration', 'mimeType', 'filesize', 'updatedAt'],
    listSearchableFields: ['title'],
    description: label('recordings:description'),
  },
  trash: true,
  // A duplicate would keep the original's name with a number.
  disableDuplicate: true,
  upload: {
    staticDir: recordingsDir,
    // The types as file pickers and Payload's own type detection name them.
    mimeTypes: ['audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'audio/ogg; codecs=opus', 'audio/wav'],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    modifyResponseHeaders: setFileHeaders,
  },
  endpoints: [...receiveRecordings, ...fileEndpoints(slugs.recordings)],
  hooks: {
    beforeOperation: [writeOneLocale, storeCleanAudio],
    beforeDelete: [guardDeletedFiles],
    afterOperation: [settleStoredFiles],
  },
  fields,
})
