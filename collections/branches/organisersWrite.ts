import type { Field } from 'payload'
import { isEditor } from '../shared/access/permissions.js'

/** What an organiser may write of their own branches: how it is reached in public. */
export const organisersWrite: ReadonlySet<string> = new Set([
  'email',
  'phone',
  'website',
  'socials',
  'meetingNote',
])

/** The fields with the access that follows from it, so that the panel shows the others as read only. */
export const forOrganisers = (fields: Field[]): Field[] =>
  fields.map((field): Field => {
    if (field.type === 'row') return { ...field, fields: forOrganisers(field.fields) }
    if (!('name' in field) || field.type === 'ui' || field.type === 'join') return field
    if (organisersWrite.has(field.name)) return field
    return { ...field, access: { update: isEditor, ...field.access } } as Field
  })
