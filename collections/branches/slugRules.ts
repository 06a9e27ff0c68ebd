import type { SlugRules } from '../shared/slug/slugRules.js'
import { slugs } from '../slugs.js'

/** A branch's address is made from its name and fixed at its first publication. */
export const slugRules: SlugRules = {
  noun: slugs.branches,
  from: 'name',
  placeholder: 'branch',
  fixed: 'whenPublished',
}
