import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Config } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { addToCollection } from '../extend.js'
import { wakeUpkeep } from './upkeep.js'

const followBranch: CollectionAfterChangeHook = async ({ doc, req }) => {
  await wakeUpkeep(req)
  return doc
}

const followDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await wakeUpkeep(req)
  return doc
}

type Meets = { roles?: unknown; branches?: unknown; suspended?: unknown }

const toMeets = ({ roles, branches, suspended }: Meets = {}): string =>
  JSON.stringify([roles, branches, Boolean(suspended)])

const followUser: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (toMeets(doc as Meets) !== toMeets(previousDoc as Meets)) await wakeUpkeep(req)
  return doc
}

type Called = { _status?: string; actions?: { placeAfterSignup?: boolean | null }[] | null }

const followPlaces: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { _status, actions } = doc as Called
  if (_status === 'published' && actions?.some(({ placeAfterSignup }) => placeAfterSignup))
    await wakeUpkeep(req)
  return doc
}

const following: { slug: string; afterChange: CollectionAfterChangeHook; isDeleted: boolean }[] = [
  { slug: slugs.branches, afterChange: followBranch, isDeleted: true },
  { slug: slugs.users, afterChange: followUser, isDeleted: true },
  { slug: slugs.calls, afterChange: followPlaces, isDeleted: false },
]

/** Makes signups follow changes of branches, organisers and announced places. */
export const followChanges = (config: Config): Config =>
  following.reduce<Config>(
    (before, { slug, afterChange, isDeleted }) =>
      addToCollection({
        config: before,
        slug,
        extend: ({ hooks, ...collection }): CollectionConfig => ({
          ...collection,
          hooks: {
            ...hooks,
            afterChange: [...(hooks?.afterChange ?? []), afterChange],
            ...(isDeleted && { afterDelete: [...(hooks?.afterDelete ?? []), followDelete] }),
          },
        }),
      }),
    config,
  )
