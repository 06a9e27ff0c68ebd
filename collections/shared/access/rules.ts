import type { Access, Where } from 'payload'
import { isEditor } from './permissions.js'

/** Published and not in the trash. `equals: null` and not `exists: false`, which MongoDB loses beside relations. */
const live: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { equals: null } }] }

/** Editors read all; everybody else what is published and not in the trash. */
export const readLive: Access = ({ req }) => isEditor({ req }) || live
