import type { CollectionSlug, PayloadRequest } from 'payload'
import { canMail } from '../../shared/canMail.js'
import { readTargets } from '../../shared/readTargets.js'
import { globalSlugs, slugs } from '../../slugs.js'
import { readLostKinds } from '../operations/lostSteps.js'
import { toSignUps } from '../rules/signUpOnce.js'
import type { Finding } from './finding.js'
import type { Publishing } from './publishing.js'
import { toFinderPaths, toFindings } from './toFindings.js'
import { toPublicPointers } from './toPublicPointers.js'
import type { SignupGround } from './toSignUpFindings.js'
import { whereLive } from '../../shared/live.js'

const beyondTheTitle: Record<string, string[]> = {
  [slugs.calls]: ['languages', 'opensAt', 'closesAt'],
  [slugs.consents]: ['wording'],
  [slugs.episodes]: ['podcast'],
}

const readTitleField = ({ payload }: PayloadRequest, collection: string): string =>
  payload.collections[collection as CollectionSlug]?.config.admin.useAsTitle ?? 'id'

const readHasBranches = async (req: PayloadRequest): Promise<boolean> =>
  Boolean(
    await req.payload.db.findOne({
      collection: slugs.branches,
      where: { and: whereLive() },
      select: { updatedAt: true },
      req,
    }),
  )

const readSignupGround = async (req: PayloadRequest): Promise<SignupGround> => {
  const { controller, privacyNoticeURL, privacyNoticeVersion } = await req.payload.findGlobal({
    slug: globalSlugs.organisation,
    select: { controller: true, privacyNoticeURL: true, privacyNoticeVersion: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    hasController: Boolean(controller),
    hasNotice: Boolean(privacyNoticeURL && privacyNoticeVersion),
    sendsMail: canMail(req.payload),
  }
}

/**
 * The pre-flight: everything that is wrong with a call that is about to be public, for whoever refuses it and for whoever
 * only says so. It reads what the call points to with one query a collection.
 */
export const readFindings = async (req: PayloadRequest, publishing: Publishing): Promise<Finding[]> => {
  const toFields = (collection: string) => [
    ...['deletedAt', '_status', readTitleField(req, collection)],
    ...(beyondTheTitle[collection] ?? []),
  ]
  const pointers = toPublicPointers(publishing)
  const pointedTo = await readTargets({ req, pointers, toFields })
  const podcasts = [...pointedTo.values()]
    .filter(({ podcast }) => podcast != null)
    .map(({ podcast }) => ({ collection: slugs.podcasts, id: podcast }))
  const targets = new Map([...pointedTo, ...(await readTargets({ req, pointers: podcasts, toFields }))])
  const collections = new Set([slugs.podcasts, ...pointers.map(({ collection }) => collection)])
  return toFindings(publishing, {
    targets,
    titles: Object.fromEntries([...collections].map((slug) => [slug, readTitleField(req, slug)])),
    lostKinds: publishing.id === undefined ? [] : await readLostKinds(req.payload, publishing.id),
    hasBranches: toFinderPaths(publishing).length === 0 || (await readHasBranches(req)),
    ...(toSignUps(publishing.call).length > 0 && { signupGround: await readSignupGround(req) }),
    now: new Date(),
  })
}
