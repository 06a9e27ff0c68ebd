import { slugs } from '../slugs.js'
import type { SlugRules } from '../uniqueness/slug/slugRules.js'

/** A call's slug is made from its first title and is fixed at its first publication. */
export const slugRules: SlugRules = {
  noun: slugs.calls,
  from: 'title',
  placeholder: 'call',
  fixed: 'whenPublished',
}
