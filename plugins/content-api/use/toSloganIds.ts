import { toOffered } from '../calls/toLocale.js'
import type { Id, LexicalDocument } from '../documents.js'
import { toTextIds } from '../text/toTextIds.js'

/** The slogans of a call, in its field and in its text in each language that it is offered in. */
export const toSloganIds = (
  call: {
    languages?: string[] | null
    slogans?: (Id | null)[] | null
    body?: Record<string, LexicalDocument | null> | null
  },
  locales: string[],
): (Id | null)[] => {
  const offered = toOffered({ languages: call.languages, locales })
  const shown = offered.length > 0 ? offered : locales
  return [...(call.slogans ?? []), ...shown.flatMap((locale) => toTextIds(call.body?.[locale]).slogans)]
}
