import type { CollectionConfig, GlobalConfig } from 'payload'
import { calls } from './calls/index.js'
import { claims } from './claims/index.js'
import type { CollectionContext } from './context.js'
import { media } from './media/index.js'
import { organisation } from './organisation/index.js'
import { slogans } from './slogans/index.js'
import { users } from './users/index.js'

/** Broadside's collections in the order of the panel's menu. */
export const collections = (context: CollectionContext): CollectionConfig[] => [
  calls(context),
  slogans,
  media(context),
  users(context),
  claims,
]

/** Broadside's globals in the order of the panel's menu. */
export const globals = (context: CollectionContext): GlobalConfig[] => [organisation(context)]
