import type { Id, Stored } from './documents.js'
import type { Consent } from './contract/index.js'
import { toText } from '../contract/values.js'

export type ConsentDocument = {
  id: Id
  key?: string | null
  purpose?: string | null
  wording?: string | null
  updatedAt?: Stored
}

/** The fields selected from a consent. */
export const consentFields: (keyof ConsentDocument)[] = ['key', 'purpose', 'wording']

/** A consent in the language it was loaded in; null without a wording, because nobody can consent to another one. */
export const toConsent = ({
  id,
  key,
  purpose,
  wording,
}: ConsentDocument): Omit<Consent, 'required'> | null => {
  const words = toText(wording)
  if (!words) return null
  return { id: String(id), key: toText(key) ?? '', purpose: toText(purpose) ?? '', wording: words }
}
