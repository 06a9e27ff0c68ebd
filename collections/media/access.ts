import type { Access } from 'payload'
import { isEditor } from '../shared/access/permissions.js'

/**
 * Editors read images. Everybody else gets an image's file by its random name, and never a document or a list;
 * nobody else gets the file of one in the trash.
 */
export const readImages: Access = ({ isReadingStaticFile, req }) =>
  isEditor({ req }) || (isReadingStaticFile === true && { and: [{ deletedAt: { equals: null } }] })
