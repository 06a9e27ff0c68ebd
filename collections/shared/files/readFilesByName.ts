import type { Access } from 'payload'
import { isEditor } from '../access/permissions.js'

/**
 * Editors read documents. Everybody else gets a file by its random name, and never a document or a list; nobody else
 * gets the file of one in the trash.
 */
export const readFilesByName: Access = ({ isReadingStaticFile, req }) =>
  isEditor({ req }) || (isReadingStaticFile === true && { and: [{ deletedAt: { equals: null } }] })
