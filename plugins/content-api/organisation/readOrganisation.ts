import type { Payload, TypedLocale } from 'payload'
import { globalSlugs } from '../../../collections/slugs.js'
import type { Organisation } from '../contract/index.js'
import type { OrganisationDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import { toIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import { toOrganisation } from './toOrganisation.js'

/** The organisation's document, what of it is public, in one language. */
export const readOrganisationDocument = async (
  payload: Payload,
  locale: string,
): Promise<OrganisationDocument> =>
  (await payload.findGlobal({
    slug: globalSlugs.organisation,
    select: {
      ...{ name: true, about: true, siteURL: true, logo: true, shareImage: true, updatedAt: true },
      ...{
        socials: true,
        contactEmail: true,
        controller: true,
        privacyNoticeURL: true,
        privacyNoticeVersion: true,
      },
    },
    locale: locale as TypedLocale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
  })) as unknown as OrganisationDocument

type Asked = { payload: Payload; locale: string }

/** Who speaks, in one language. */
export const readOrganisation = async ({ payload, locale }: Asked): Promise<Organisation> => {
  const installation = readInstallation(payload)
  const doc = await readOrganisationDocument(payload, locale)
  const { images } = await readRelated({ installation, locale, ids: { images: toIds([doc.logo]) } })
  return toOrganisation({ doc, images, siteURL: installation.settings.siteURL })
}
