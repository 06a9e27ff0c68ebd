import type { CollectionConfig, GlobalConfig } from 'payload'
import { articles } from './articles/index.js'
import { books } from './books/index.js'
import { branches } from './branches/index.js'
import { calls } from './calls/index.js'
import { consents } from './consents/index.js'
import type { CollectionContext } from './context.js'
import { episodes } from './episodes/index.js'
import { media } from './media/index.js'
import { organisation } from './organisation/index.js'
import { podcasts } from './podcasts/index.js'
import { recordings } from './recordings/index.js'
import { signupAddresses } from './signup-addresses/index.js'
import { signupRequests } from './signup-requests/index.js'
import { signups } from './signups/index.js'
import { slogans } from './slogans/index.js'
import { claims } from './uniqueness/claims/index.js'
import { users } from './users/index.js'
import { withdrawals } from './withdrawals/index.js'

/** Moves the focus to the first refused field. */
const goToFault = 'payload-broadside/client#GoToFault'

const leadToFaults = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const edit = {
    ...components?.edit,
    beforeDocumentControls: [...(components?.edit?.beforeDocumentControls ?? []), goToFault],
  }
  return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
}

const leadGlobalToFaults = (global: GlobalConfig): GlobalConfig => {
  const { components } = global.admin ?? {}
  const elements = {
    ...components?.elements,
    beforeDocumentControls: [...(components?.elements?.beforeDocumentControls ?? []), goToFault],
  }
  return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
}

/** Broadside's collections in the order of the panel's menu. */
export const collections = (context: CollectionContext): CollectionConfig[] => [
  // The pre-flight's checklist does this for calls.
  calls(context),
  ...[
    ...[slogans, branches, podcasts(context), episodes, books, articles, media(context), recordings(context)],
    ...[signups, consents, users(context)],
  ].map(leadToFaults),
  signupRequests,
  signupAddresses,
  claims,
  withdrawals,
]

/** Broadside's globals in the order of the panel's menu. */
export const globals = (context: CollectionContext): GlobalConfig[] => [
  leadGlobalToFaults(organisation(context)),
]
