import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { toGaps } from '../../collections/calls/toGaps.js'
import type { ContentLocale } from '../../collections/context.js'
import { say } from '../../collections/shared/say.js'
import { slugs } from '../../collections/slugs.js'

/** What a draft still needs to be published: `the summary (Español)`, in words of the asker's language. */
export const readMissing = async ({
  req,
  id,
  locales,
}: {
  req: PayloadRequest
  id: number | string
  locales: ContentLocale[]
}): Promise<string[]> => {
  const readDraft = async (locale: string) =>
    (await req.payload.findByID({
      collection: slugs.calls,
      id,
      depth: 0,
      draft: true,
      locale: locale as 'all',
      fallbackLocale: false,
      disableErrors: true,
      overrideAccess: false,
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    })) as Record<string, unknown> | null
  const locale = locales[0]!.code
  const call = await readDraft(locale)
  if (!call) return []
  const gaps = toGaps({ call, stored: (await readDraft('all')) ?? undefined, locale })
  const toLabel = (language: string) => locales.find(({ code }) => code === language)?.label ?? language
  const said = gaps.map(({ what, languages = [] }) => {
    const where = languages.map(toLabel).join(', ')
    return where ? `${say(req, what)} (${where})` : say(req, what)
  })
  return [...new Set(said)]
}
