import type { Id, Stored } from '../documents.js'

export type ConsentDocument = {
  id: Id
  key?: string | null
  purpose?: string | null
  wording?: string | null
  updatedAt?: Stored
}

/** What is read of a consent. */
export const consentFields: (keyof ConsentDocument)[] = ['key', 'purpose', 'wording']
