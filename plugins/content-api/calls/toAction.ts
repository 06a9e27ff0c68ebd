import type { Action } from '../../types.js'
import type { ActionDocument, Stored } from '../documents.js'
import type { ShareLinksInput } from '../settings.js'
import type { ShareLink } from '../../types.js'
import { toZoned } from '../toInstant.js'
import { type Shown, toKey } from '../text/toRichText.js'
import { toText, toWebAddress } from '../text/toText.js'

/** What an action may lead to, and how this call is shared. */
export type ActionContext = {
  shown: Pick<Shown, 'calls'>
  /** The call's own share links, with texts and a source of the step's own. */
  toShare: (own: Pick<ShareLinksInput, 'messages' | 'source'>) => ShareLink[]
}

type Resolve = (
  block: ActionDocument,
  context: ActionContext,
) => Omit<Action, 'id' | 'heading' | 'text'> | null

/**
 * A way to act as the API answers it; null for one that leads nowhere: its call is not live, its address is missing,
 * its kind is not known here.
 */
export const toAction = (block: ActionDocument, context: ActionContext): Action | null => {
  const resolved = Object.hasOwn(resolvers, block.blockType)
    ? resolvers[block.blockType]!(block, context)
    : null
  if (!resolved) return null
  const { type, ...rest } = resolved
  return {
    id: block.id ?? '',
    type,
    heading: toText(block.heading) ?? '',
    text: toText(block.text),
    ...rest,
  } as Action
}

const resolvers: Record<string, Resolve> = {
  spread: ({ messages, source }, { toShare }) => ({
    type: 'spread',
    source: toText(source),
    links: toShare({ messages: toMessages(messages), source: toText(source) }),
  }),
  attend: (block) => ({
    type: 'attend',
    what: toText(block.what),
    starts: toZoned(block.startsAt as Stored, toText(block.startsAt_tz)),
    ends: toZoned(block.endsAt as Stored, toText(block.endsAt_tz)),
    accessibility: toText(block.accessibility),
    ...toPlace(block),
  }),
  joinCall: ({ call }, { shown }) => {
    const link = shown.calls.get(toKey(call))
    return link ? { type: 'joinCall', call: link } : null
  },
  partnerCall: (block) => {
    const url = toWebAddress(block.url)
    return url
      ? {
          type: 'partnerCall',
          title: toText(block.title) ?? '',
          organisation: toText(block.organisation),
          url,
          note: toText(block.note),
        }
      : null
  },
  link: (block) => {
    const url = toWebAddress(block.url)
    return url
      ? { type: 'link', label: toText(block.label) ?? '', url, copyText: toText(block.copyText) }
      : null
  },
  signUp: ({ button }) => ({ type: 'signUp', button: toText(button), consents: [] }),
}

/** Where it is; nothing of it where the place is told after signing up. */
const toPlace = ({ placeAfterSignup, place, latitude, longitude }: ActionDocument) => {
  const secret = placeAfterSignup === true
  const located = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    placeAfterSignup: secret,
    place: secret ? null : toText(place),
    coordinates: located && !secret ? { latitude, longitude } : null,
  }
}

const toMessages = (messages: unknown): Record<string, string> =>
  Object.fromEntries(
    (Array.isArray(messages) ? messages : []).flatMap(({ channel, message }) =>
      toText(channel) && toText(message) ? [[channel, message]] : [],
    ),
  )
