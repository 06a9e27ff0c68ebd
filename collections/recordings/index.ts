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

/** The headers of a recording's file: kept for a day, and its kind by its registered name. */
const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  cacheForADay(headers)
  if (headers.get('Content-Type') === 'audio/x-m4a') headers.set('Content-Type', 'audio/mp4')
  return headers
}

/** Recordings, and nothing but their sound: without a word of where and by whom they were made, under random names. */
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
  // A copy would bear the first one's name with a number.
  disableDuplicate: true,
  upload: {
    staticDir: recordingsDir,
    // What file pickers and Payload's own look at the bytes call the kinds that are taken.
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
