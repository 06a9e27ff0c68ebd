import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import { releaseClaims } from '../../claims/operations/releaseClaims.js'
import { settleClaims } from '../../claims/operations/settleClaims.js'
import { takeClaim } from '../../claims/operations/takeClaim.js'
import { readLocale } from '../../shared/readLocale.js'
import { refuse } from '../../shared/refuse.js'
import { slugs } from '../../slugs.js'
import { checkHashtag } from '../checkHashtag.js'
import { checkText } from '../checkText.js'
import { readFirst, sayTaken } from '../sayTaken.js'
import { toSloganKey } from '../toSloganKey.js'

const noun = slugs.slogans

const toClaimKey = (locale: string, key: string): string => `${noun}:${locale}:${key}`

/**
 * A slogan's text is claimed in its locale before it is stored, so that of sixteen that arrive at once one is kept
 * and the others are told which. What the fields themselves will refuse is not claimed.
 */
export const claimText: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  const id = operation === 'update' ? (originalDoc.id as number | string) : null
  const kept: unknown = operation === 'update' ? originalDoc.key : undefined
  if (checkText(data.text) || checkHashtag(data.hashtag)) return { ...data, key: kept }
  const text = data.text as string
  const key = toSloganKey(text)
  if (key === kept) return { ...data, key }
  const locale = readLocale(req)
  const taking = await takeClaim({
    req,
    noun,
    key: toClaimKey(locale, key),
    owner: id,
    title: text,
    readHolder: async () => {
      const holder = await req.payload.db.findOne<{ id: number | string }>({
        collection: noun,
        where: { key: { equals: key } },
        locale,
      })
      return holder?.id ?? null
    },
  })
  if (!taking.taken) {
    const first = await readFirst({ payload: req.payload, locale, key, ...taking })
    refuse({
      req,
      collection: noun,
      id: id ?? undefined,
      faults: [{ path: 'text', sentence: sayTaken(first) }],
    })
  }
  return { ...data, key }
}

/** The claim learns whose it is, and a renamed slogan gives its former text back. */
export const settleText: CollectionAfterChangeHook = async ({ data, doc, previousDoc, operation, req }) => {
  const locale = readLocale(req)
  const key = data.key as string
  await settleClaims({ req, keys: [toClaimKey(locale, key)], owner: doc.id })
  const former: unknown = operation === 'update' ? previousDoc.key : undefined
  if (typeof former === 'string' && former !== key)
    await releaseClaims({ req, noun, owner: doc.id, keys: [toClaimKey(locale, former)] })
}
