import type { CollectionSlug, PayloadRequest } from 'payload'
import { toSignUps } from '../../collections/calls/rules.js'
import { readTargets } from '../../collections/documents/readTargets.js'
import { isLive, whereLive } from '../../collections/drafts/live.js'
import { readStored } from '../../collections/drafts/stored.js'
import { globalSlugs, slugs } from '../../collections/slugs.js'
import { canMail } from '../canMail.js'
import { toFinderPaths, toFindings } from './findings/index.js'
import { type Finding, type Publishing, toPublicPointers } from './findings/publishing.js'
import type { SignupGround } from './findings/toSignUpFindings.js'
import { readLostKinds } from './lostSteps.js'

/** A content locale in words of its own: `Español`. */
export const readLanguageName = ({ payload }: PayloadRequest, language: string): string => {
  const { localization } = payload.config
  const label = localization && localization.locales.find(({ code }) => code === language)?.label
  if (typeof label === 'string') return label
  return (label && label[language]) || language
}

type Row = Record<string, unknown> & { id: number | string }

/** The published version of a call in all languages, ignoring newer drafts. */
export const readLive = async (
  req: PayloadRequest,
  id: number | string | undefined,
): Promise<Row | undefined> => {
  if (id === undefined) return undefined
  const stored: (Row & { _status?: unknown }) | null = await readStored(req, { collection: slugs.calls, id })
  return stored && isLive(stored) ? stored : undefined
}

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
 * Runs the pre-flight: all problems of a call about to be published, used by both the publish hook and the checklist.
 * Loads referenced documents with one query per collection.
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
