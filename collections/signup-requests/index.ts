import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { emailHash, reference, sealed, tokens } from '../signups/fields.js'
import { refusePlainWrites } from '../signups/index.js'
import { slugs } from '../slugs.js'

/**
 * `waiting` for its person · `slow`: mailed a few a minute · `quarantined`: a screen caught it, it is not mailed ·
 * `bounced`: the mail server refused the address for good, or for four days
 */
export const requestStates = ['waiting', 'slow', 'quarantined', 'bounced'] as const

/**
 * `confirmation` is mailed · `reminder` is mailed · `signup` is made of what was confirmed · `removal`: nobody confirmed it
 */
export const requestSteps = ['confirmation', 'reminder', 'signup', 'removal'] as const

/**
 * What a visitor sent, kept until they confirm it or it is deleted. The row is its own outbox: `step` is what to do next, no
 * earlier than `dueAt`. A worker claims the step by moving `dueAt` on, in one atomic update that still finds the old one.
 */
export const signupRequests: CollectionConfig = {
  slug: slugs['signup-requests'],
  labels: { singular: label('signups:signupRequest'), plural: label('signups:signupRequests') },
  ...shut,
  hooks: { beforeOperation: [refusePlainWrites] },
  fields: [
    reference,
    { name: 'state', type: 'text', required: true },
    { name: 'step', type: 'text', required: true },
    // Milliseconds since 1970: a number compares alike on every database.
    { name: 'dueAt', type: 'number', required: true, index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    // The mail server's code and class, `550 permanent`. Never its text, which quotes the address.
    { name: 'failure', type: 'text' },
    { name: 'mailedAt', type: 'number' },
    { name: 'confirmedAt', type: 'number' },
    { name: 'call', type: 'relationship', relationTo: slugs.calls, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'source', type: 'text' },
    // The screen that caught it.
    { name: 'screen', type: 'text' },
    ...sealed,
    emailHash,
    // Of all that was sent: the same again within the hour is not mailed again.
    { name: 'contentHash', type: 'text', required: true, index: true },
    tokens,
  ],
}
