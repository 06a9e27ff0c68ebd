import type { Social } from './contract/index.js'
import { toText, toWebAddress } from '../contract/values.js'

/** Accounts as they are stored. */
export type SocialDocuments = { platform?: string | null; url?: string | null }[] | null | undefined

/** Accounts that lead somewhere, in their editor's order. */
export const toSocials = (socials: SocialDocuments): Social[] =>
  (socials ?? []).flatMap(({ platform, url }) => {
    const [name, address] = [toText(platform), toWebAddress(url)]
    return name && address ? [{ platform: name, url: address }] : []
  })
