import type { PayloadRequest } from 'payload'
import { toPointedId } from '../ids.js'

/** How the addresses of one noun are made and kept. */
export type SlugRules = {
  /** The collection. */
  noun: string
  /** The field that an address is made from: `title`, `name`. */
  from: string
  /** What an address begins with while there is nothing to make it from: `call-7f3k2q9d`. */
  placeholder: string
  /** A relation: an address is one among the documents that point to the same, as an episode's in its podcast. */
  within?: string
  /** From when on an address is fixed for all but admins. */
  fixed: 'whenMade' | 'whenPublished'
}

/** What two slugs must share to be in each other's way: the id that `within` points to; empty without it. */
export const toScope = ({ within }: SlugRules, doc: Record<string, unknown>): string => {
  const id = within ? toPointedId(doc[within]) : null
  return id == null ? '' : String(id as number | string)
}

/** Asks for an address: who, for which document, in which scope. */
export type Claiming = {
  req: PayloadRequest
  rules: SlugRules
  /** `null` while the document is being made. */
  id: number | string | null
  title: string
  scope: string
}

/** The claim on an address: `calls:slug:open-the-border`, `episodes:slug:7:the-gate`. */
export const toSlugClaim = (
  { noun, within }: SlugRules,
  { scope, slug }: { scope: string; slug: string },
): string => [noun, 'slug', ...(within ? [scope] : []), slug].join(':')
