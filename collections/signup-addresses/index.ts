import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { emailHash } from '../signups/fields.js'
import { refusePlainWrites } from '../signups/index.js'
import { slugs } from '../slugs.js'

/**
 * An address that we mail to, stored as its keyed hash alone: when it was mailed, for any call, and whether it may be. The
 * row outlives requests, so deleting a request does not reset the limit. Of two processes, the one whose atomic update still
 * finds the old `revision` goes on.
 */
export const signupAddresses: CollectionConfig = {
  slug: slugs['signup-addresses'],
  labels: { singular: label('signups:signupAddress'), plural: label('signups:signupAddresses') },
  ...shut,
  hooks: { beforeOperation: [refusePlainWrites] },
  fields: [
    { ...emailHash, unique: true },
    // The mails of the last 30 days: when (milliseconds since 1970), which, and the hash of the content that it asks about.
    { name: 'mailedAt', type: 'json', required: true, defaultValue: [] },
    { name: 'revision', type: 'number', required: true, defaultValue: 0 },
    // `unsubscribed` lets a new signup ask once more; `never` does not.
    { name: 'stopped', type: 'text' },
    { name: 'stoppedAt', type: 'number' },
  ],
}
