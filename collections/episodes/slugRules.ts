import type { SlugRules } from '../shared/slug/slugRules.js'
import { slugs } from '../slugs.js'

/** An episode's address is one among those of its podcast, and fixed at its first publication. */
export const slugRules: SlugRules = {
  noun: slugs.episodes,
  from: 'title',
  placeholder: 'episode',
  within: 'podcast',
  fixed: 'whenPublished',
}
