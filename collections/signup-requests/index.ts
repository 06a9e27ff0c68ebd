import type { CollectionConfig } from 'payload'
import { shut } from '../shared/access/shut.js'
import { emailHash, reference, sealed, tokens } from '../signups/fields.js'
import { refusePlainWrites } from '../signups/hooks/refusePlainWrites.js'
import { words } from '../signups/words.js'
import { slugs } from '../slugs.js'

/**
 * `waiting` for its person · `slow`: mailed a few a minute · `quarantined`: a screen caught it, it is not mailed ·
 * `bounced`: the mail server refused the address for good
 */
export const requestStates = ['waiting', 'slow', 'quarantined', 'bounced'] as const

/**
 * What a visitor sent, until they confirm it or it is forgotten. The row is its own outbox: `step` is what is to be done
 * next, not before `dueAt`. Whoever sets a later `dueAt`, by one atomic update that names the old one, has the step.
 */
export const signupRequests: CollectionConfig = {
  slug: slugs['signup-requests'],
  labels: { singular: words.label('signupRequest'), plural: words.label('signupRequests') },
  ...shut,
  hooks: { beforeOperation: [refusePlainWrites] },
  fields: [
    reference,
    { name: 'state', type: 'text', required: true },
    { name: 'step', type: 'text', required: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'dueAt', type: 'number', required: true, index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    // What a mail server said, as its code and class: `550 permanent`. Never its words, which name the address.
    { name: 'failure', type: 'text' },
    { name: 'mailedAt', type: 'number' },
    { name: 'confirmedAt', type: 'number' },
    { name: 'call', type: 'relationship', relationTo: slugs.calls, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'source', type: 'text' },
    // Which screen caught it.
    { name: 'screen', type: 'text' },
    ...sealed,
    emailHash,
    // Of all that was sent: the same again within the hour is not mailed again.
    { name: 'contentHash', type: 'text', required: true, index: true },
    tokens,
  ],
}
