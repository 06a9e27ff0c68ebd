import { isolateObjectProperty, type PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.js'
import { type ShareLink, type SharingOptions, toShareLinks } from './toShareLinks.js'
import { isLive } from '../../collections/shared/live.js'

/** Where one language of a call is to be found, ready to be passed on. */
export type PublicAddress = {
  locale: string
  /** The language's own name. */
  label: string
  url: string
  title: string
  links: ShareLink[]
}

/** A call's addresses as editors see them: none until it is live. What it needs to become so, the pre-flight says. */
export type PublicAddresses = {
  live: boolean
  addresses: PublicAddress[]
}

type LiveCall = {
  slug: string
  languages?: string[] | null
  title?: Record<string, string | undefined>
}

/** The addresses of what the public reads, whatever a newer draft says; `null` where the asker may not read the call. */
export const readPublicAddresses = async ({
  req,
  id,
  options: { callURL, locales },
}: {
  req: PayloadRequest
  id: number | string
  options: SharingOptions
}): Promise<PublicAddresses | null> => {
  const call = await req.payload.findByID({
    collection: slugs.calls,
    id,
    depth: 0,
    draft: false,
    locale: 'all',
    select: { slug: true, languages: true, title: true, _status: true, deletedAt: true },
    disableErrors: true,
    overrideAccess: false,
    // A locale beside `req` would change the language of whatever else this request reads.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  if (!call) return null
  if (!isLive(call)) return { live: false, addresses: [] }
  const { slug, languages, title } = call as unknown as LiveCall
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
