import type { Payload, TypedLocale } from 'payload'
import { globalSlugs } from '../../../collections/slugs.js'
import type { Organisation } from '../contract/index.js'
import type { OrganisationDocument } from '../documents.js'
import { readInstallation } from '../installation.js'
import { toIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import { toChanged } from '../related/toChanged.js'
import { toInstant } from '../toInstant.js'
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

/** Who speaks, in one language, and when that last changed; null where nobody knows. */
export const readLiveOrganisation = async ({
  payload,
  locale,
}: Asked): Promise<{ organisation: Organisation; changed: Date | null }> => {
  const installation = readInstallation(payload)
  const doc = await readOrganisationDocument(payload, locale)
  const { shown, changes, dangling } = await readRelated({
    installation,
    locale,
    ids: { images: toIds([doc.logo]) },
    now: new Date(),
  })
  return {
    organisation: toOrganisation({ doc, images: shown.images, siteURL: installation.settings.siteURL }),
    changed: toChanged({ changes: [...changes, toInstant(doc.updatedAt) ?? ''], dangling }),
  }
}

/** Who speaks, in one language. */
export const readOrganisation = async (asked: Asked): Promise<Organisation> =>
  (await readLiveOrganisation(asked)).organisation
