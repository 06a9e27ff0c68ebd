import type { CollectionConfig } from 'payload'
import { shut } from '../access/rules.js'
import { label } from '../messages/messages.js'
import { emailHash } from '../signups/fields.js'
import { refusePlainWrites } from '../signups/index.js'
import { slugs } from '../slugs.js'

/**
 * An address we mail to, stored only as its keyed hash: when it was mailed, for any call, and whether it may be mailed.
 * The row outlives requests, so that deleting a request doesn't reset the limit. An atomic update on `revision` decides
 * between two processes.
 */
export const signupAddresses: CollectionConfig = {
  slug: slugs['signup-addresses'],
  labels: { singular: label('signups:signupAddress'), plural: label('signups:signupAddresses') },
  ...shut,
  hooks: { beforeOperation: [refusePlainWrites] },
  fields: [
    { ...emailHash, unique: true },
    // The mails of the last 30 days: when (milliseconds since 1970), which, and the hash of the content to confirm.
    { name: 'mailedAt', type: 'json', required: true, defaultValue: [] },
    { name: 'revision', type: 'number', required: true, defaultValue: 0 },
    // `unsubscribed` allows one more mail after a new signup; `never` doesn't.
    { name: 'stopped', type: 'text' },
    { name: 'stoppedAt', type: 'number' },
  ],
}
