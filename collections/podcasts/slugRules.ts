import type { SlugRules } from '../shared/slug/slugRules.js'
import { slugs } from '../slugs.js'

/** A podcast's address is fixed when it is made: feed readers keep it, and its GUID is made from it. */
export const slugRules: SlugRules = {
  noun: slugs.podcasts,
  from: 'title',
  placeholder: 'podcast',
  fixed: 'whenMade',
}
