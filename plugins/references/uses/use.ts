/**
 * How a document that uses another stands: `live`: visitors get the other through it · `draft`: only a draft of it uses
 * the other · `trash`: it is in the trash · `unused`: it has no drafts, and nothing live uses it.
 */
export type UseState = 'draft' | 'live' | 'trash' | 'unused'

/** A document that uses another. */
export type Use = {
  /** Its collection; or the global's slug. */
  collection: string
  /** `null` for a global. */
  id: number | string | null
  /** What its collection calls one of its documents, in the asker's language. */
  kind: string
  title: string
  state: UseState
  /** The fields that point to the other: `actions.0.call`. */
  paths: string[]
  /** The same fields by their labels, in the asker's language. */
  where: string[]
  /** Its page in the panel. */
  url: string
}

/** The documents that use another, for somebody who asks. */
export type Uses = {
  uses: Use[]
  /** How many more there are that the asker may not read. */
  hidden: number
  /** How many more there are than were read. */
  more: number
}
