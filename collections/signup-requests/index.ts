import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { emailHash, reference, sealed, tokens } from '../signups/fields.js'
import { refusePlainWrites } from '../signups/index.js'
import { slugs } from '../slugs.js'

/**
 * `waiting` for confirmation · `slow`: mailed at a limited rate · `quarantined`: caught by a screen, not mailed ·
 * `bounced`: refused by the mail server, permanently or for four days
 */
export const requestStates = ['waiting', 'slow', 'quarantined', 'bounced'] as const

/**
 * `confirmation`: mail it · `reminder`: mail it · `signup`: create it from what was confirmed · `removal`: delete the
 * unconfirmed request
 */
export const requestSteps = ['confirmation', 'reminder', 'signup', 'removal'] as const

/**
 * A visitor's submission, kept until it is confirmed or deleted. The row is its own outbox: `step` is the next task,
 * due at `dueAt`. A worker claims it by moving `dueAt` forward, in an atomic update that requires the old value.
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
    // Milliseconds since 1970, because numbers compare the same on every database.
    { name: 'dueAt', type: 'number', required: true, index: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    // The mail server's code and class: `550 permanent`. Its text is never stored, because it quotes the address.
    { name: 'failure', type: 'text' },
    { name: 'mailedAt', type: 'number' },
    { name: 'confirmedAt', type: 'number' },
    { name: 'call', type: 'relationship', relationTo: slugs.calls, index: true },
    { name: 'language', type: 'text', required: true },
    { name: 'source', type: 'text' },
    // The screen that caught the request.
    { name: 'screen', type: 'text' },
    ...sealed,
    emailHash,
    // A hash of the submission, to avoid mailing the same content twice within an hour.
    { name: 'contentHash', type: 'text', required: true, index: true },
    tokens,
  ],
}
