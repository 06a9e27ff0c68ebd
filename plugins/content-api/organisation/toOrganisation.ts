import type { Image, Organisation, PrivacyNotice } from '../contract/index.js'
import type { OrganisationDocument } from '../documents.js'
import { toURI } from '../../api/toURI.js'
import { toKey } from '../text/toKey.js'
import { toText, toWebAddress } from '../text/toText.js'
import { toSocials } from '../toSocials.js'

/**
 * Who speaks. Its address is its own website's, or this site's where it has no other; its name is this site's host until
 * somebody has written one.
 */
export const toOrganisation = ({
  doc,
  images,
  siteURL,
}: {
  doc: OrganisationDocument
  images: Map<string, Image>
  siteURL: string
}): Organisation => ({
  name: toText(doc.name) ?? new URL(siteURL).host,
  url: toWebAddress(doc.siteURL) ?? toURI(siteURL),
  logo: images.get(toKey(doc.logo)) ?? null,
  about: toText(doc.about),
  email: toText(doc.contactEmail),
  socials: toSocials(doc.socials),
  controller: toText(doc.controller),
  privacyNotice: toPrivacyNotice(doc),
})

const toPrivacyNotice = ({
  privacyNoticeURL,
  privacyNoticeVersion,
}: OrganisationDocument): PrivacyNotice | null => {
  const url = toWebAddress(privacyNoticeURL)
  return url ? { url, version: toText(privacyNoticeVersion) } : null
}
