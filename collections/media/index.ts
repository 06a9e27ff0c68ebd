import type { CollectionConfig } from 'payload'
import { editorsWrite, staffOutsideTrash } from '../access/rules.js'
import type { CollectionContext } from '../context.js'
import { writeOneLocale } from '../drafts/writeOneLocale.js'
import { cacheForADay, fileEndpoints } from '../files/fileEndpoints.js'
import { guardDeletedFiles, settleStoredFiles } from '../files/guardFiles.js'
import { label, record } from '../messages/messages.js'
import { publicByUse } from '../references/publicByUse.js'
import { slugs } from '../slugs.js'
import { fields } from './fields.js'
import { sizes } from './sizes.js'
import { storeCleanImages } from './storeCleanImages.js'
import { storeOwnFiles, takeOwnFiles } from './storeOwnFiles.js'

/** Headers of an image file: cached for a day, and never executed. */
const setFileHeaders = ({ headers }: { headers: Headers }): Headers => {
  cacheForADay(headers)
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}

/** Accepts images only, and stores them upright, without metadata and under random names. */
export const media = ({ mediaDir }: CollectionContext): CollectionConfig => ({
  slug: slugs.media,
  labels: {
    singular: label('media:singular'),
    plural: label('media:plural'),
  },
  access: {
    ...editorsWrite,
    read: publicByUse(slugs.media, staffOutsideTrash),
  },
  admin: {
    custom: { keepOnDevice: true },
    useAsTitle: 'alt',
    group: record('media:groupContent'),
    defaultColumns: ['filename', 'alt', 'width', 'height', 'updatedAt'],
    listSearchableFields: ['alt'],
    description: label('media:description'),
  },
  trash: true,
  // A duplicate would keep the original's name with a number.
  disableDuplicate: true,
  upload: {
    staticDir: mediaDir,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    imageSizes: sizes,
    adminThumbnail: 'thumbnail',
    displayPreview: true,
    crop: false,
    focalPoint: true,
    pasteURL: false,
    modifyResponseHeaders: setFileHeaders,
  },
  endpoints: fileEndpoints(slugs.media),
  hooks: {
    beforeOperation: [writeOneLocale, storeCleanImages],
    beforeChange: [takeOwnFiles],
    afterChange: [storeOwnFiles],
    beforeDelete: [guardDeletedFiles],
    afterOperation: [settleStoredFiles],
  },
  fields,
})
