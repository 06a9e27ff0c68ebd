import { results } from '../../collections/calls/closingFields.js'
import { message } from '../../collections/messages/messages.js'
import type { Fault } from '../../collections/messages/refuse.js'

/** How a call is closed. Texts are by content locale; omitted values stay unchanged. */
export type Closing = {
  result: (typeof results)[number]
  outcome: Record<string, string>
  closedMessage: Record<string, string>
  /** The next call; null removes it. */
  next?: number | string | null
  /** Whether to publish pending changes too. */
  publishChanges: boolean
}

const longest = { outcome: 2000, closedMessage: 500 }

type Languages = { locale: string; locales: string[] }

const toTexts = (value: unknown, { locale }: Languages): Record<string, unknown> =>
  typeof value === 'string' ? { [locale]: value } : ((value ?? {}) as Record<string, unknown>)

const toFilled = (texts: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) =>
      typeof text === 'string' && text.trim() ? [[language, text.trim()]] : [],
    ),
  )

const toTextFaults = (
  path: 'closedMessage' | 'outcome',
  { texts, locales }: { texts: Record<string, unknown>; locales: string[] },
): Fault[] => {
  const max = longest[path]
  const isBroken = Object.entries(texts).some(
    ([language, text]) => !locales.includes(language) || (text != null && typeof text !== 'string'),
  )
  if (isBroken) {
    const known = locales.join(', ')
    return [
      {
        path,
        sentence: message('closing:sendATextOrAText', { known }),
      },
    ]
  }
  return Object.values(texts).some((text) => typeof text === 'string' && text.trim().length > max)
    ? [
        {
          path,
          sentence: message('closing:thisIsLongerThanCharacters', { max }),
        },
      ]
    : []
}

const isId = (value: unknown): boolean =>
  value == null || typeof value === 'number' || typeof value === 'string'

/** Parses the request body into a closing and its validation errors. */
export const parseClosing = (body: unknown, languages: Languages): { closing: Closing; faults: Fault[] } => {
  const asked = (body !== null && typeof body === 'object' ? body : {}) as Record<string, unknown>
  const { locales } = languages
  const outcome = toTexts(asked.outcome, languages)
  const closedMessage = toTexts(asked.closedMessage, languages)
  const faults: Fault[] = [
    ...toTextFaults('outcome', { texts: outcome, locales }),
    ...toTextFaults('closedMessage', { texts: closedMessage, locales }),
  ]
  if (!results.some((result) => result === asked.result)) {
    faults.push({
      path: 'result',
      sentence: message('closing:sayHowItEnded'),
    })
  }
  if (Object.keys(toFilled(outcome)).length === 0) {
    faults.push({
      path: 'outcome',
      sentence: message('closing:writeWhatCameOfItIn'),
    })
  }
  if (!isId(asked.next)) {
    faults.push({
      path: 'next',
      sentence: message('closing:chooseACallOrNone'),
    })
  }
  return {
    closing: {
      result: asked.result as Closing['result'],
      outcome: toFilled(outcome),
      closedMessage: toFilled(closedMessage),
      next: asked.next as Closing['next'],
      publishChanges: asked.publishChanges === true,
    },
    faults,
  }
}
