import { type CollectionSlug, isolateObjectProperty, type PayloadRequest } from 'payload'
import { isLive } from '../../collections/drafts/live.js'
import { type ShareLink, type SharingOptions, toShareLinks } from './toShareLinks.js'

/** A call's public address in one language, with share links. */
export type PublicAddress = {
  locale: string
  /** The language's own name. */
  label: string
  url: string
  title: string
  links: ShareLink[]
}

/** A call's addresses for editors; empty until it is live. */
export type PublicAddresses = {
  live: boolean
  addresses: PublicAddress[]
}

type LiveCall = {
  slug: string
  languages?: string[] | null
  title?: Record<string, string | undefined>
  _status?: string
  deletedAt?: string | null
}

/** The addresses of the published version, ignoring newer drafts; `null` if the user may not read the call. */
export const readPublicAddresses = async ({
  req,
  id,
  options: { collection, callURL, locales },
}: {
  req: PayloadRequest
  id: number | string
  options: SharingOptions
}): Promise<PublicAddresses | null> => {
  const call = (await req.payload.findByID({
    collection: collection as CollectionSlug,
    id,
    depth: 0,
    draft: false,
    locale: 'all',
    select: { slug: true, languages: true, title: true, _status: true, deletedAt: true } as never,
    disableErrors: true,
    overrideAccess: false,
    // Isolated because passing a locale with `req` would change the request's language.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })) as unknown as LiveCall | null
  if (!call) return null
  if (!isLive(call)) return { live: false, addresses: [] }
  const { slug, languages, title } = call
  return {
    live: true,
    addresses: locales
      .filter(({ code }) => languages?.includes(code))
      .map(({ code, label }) => {
        const url = callURL({ slug, locale: code })
        const said = title?.[code] ?? ''
        return {
          locale: code,
          label,
          url,
          title: said,
          links: toShareLinks({ url, title: said, slogan: null, locale: req.i18n.language }),
        }
      }),
  }
}
