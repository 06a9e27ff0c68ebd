import type { AfterErrorHook, CollectionAfterDeleteHook } from 'payload'
import { releaseClaims } from './operations/releaseClaims.js'
import { releaseHeld } from './operations/releaseHeld.js'

/** A document that is deleted for good gives back all it held. In the trash it keeps them. */
export const releaseWithDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await releaseClaims({ req, noun: collection.slug, owner: id })
}

/**
 * A write that was refused after it took a claim gives the claim back, so that its author can try again at once.
 * REST and GraphQL run it. The Local API has no such hook: there the end of the transaction does it, and on a database
 * without transactions the claim is free a minute later.
 */
export const releaseRefused: AfterErrorHook = ({ req }) => releaseHeld(req)
