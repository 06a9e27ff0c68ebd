import type { CollectionBeforeReadHook } from 'payload'
import { message, say } from '../../collections/messages/messages.js'
import { personFields } from '../../collections/signups/fields.js'
import { slugs } from '../../collections/slugs.js'
import { UnreadableError } from './errors.js'
import type { SignupContent } from './rows.js'
import type { Vault } from './vault.js'

/**
 * The personal data of a stored signup.
 *
 * @throws UnreadableError if it can't be opened, also without any keys.
 */
export const openSignup = async (
  vault: Vault | undefined,
  { reference, sealed, sealedWith }: { reference: string; sealed: string; sealedWith?: unknown },
): Promise<SignupContent> => {
  if (vault) return vault.open<SignupContent>({ collection: slugs.signups, reference, sealed })
  const key = String(sealedWith ?? '').replace(/\.[^.]*$/, '')
  throw new UnreadableError('keyMissing', { collection: slugs.signups, reference, key })
}

/**
 * Opens a signup for reading, into virtual fields that are never stored. It is a collection hook, so that the row is
 * opened once and before Payload removes `sealed`.
 */
export const showPerson = (vault: Vault | undefined): CollectionBeforeReadHook => {
  const showPerson: CollectionBeforeReadHook = async ({ doc, req }) => {
    const { reference, sealed, sealedWith } = doc as Record<string, unknown>
    if (typeof reference !== 'string' || typeof sealed !== 'string') return doc
    try {
      const person = await openSignup(vault, { reference, sealed, sealedWith })
      // Only these fields, so that sealed content never replaces a column.
      return { ...doc, ...Object.fromEntries(personFields.map((name) => [name, person[name]])) }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      return { ...doc, unreadable: say(req, message(`signup:${error.code}`, { key: error.about.key })) }
    }
  }
  return showPerson
}
