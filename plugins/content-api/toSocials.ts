import type { Social } from './contract/index.js'
import { toText, toWebAddress } from '../contract/values.js'

/** Accounts as stored. */
export type SocialDocuments = { platform?: string | null; url?: string | null }[] | null | undefined

/** Accounts with a URL, in order. */
export const toSocials = (socials: SocialDocuments): Social[] =>
  (socials ?? []).flatMap(({ platform, url }) => {
    const [name, address] = [toText(platform), toWebAddress(url)]
    return name && address ? [{ platform: name, url: address }] : []
  })
