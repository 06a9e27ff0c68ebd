import { type Image, type Organisation, organisationSchema, type PrivacyNotice } from './contract/index.js'
import type { OrganisationDocument } from './documents.js'
import { toURI } from '../api/addresses.js'
import { toKey, toText, toWebAddress } from '../contract/values.js'
import { toSocials } from './toSocials.js'
import type { Payload, TypedLocale } from 'payload'
import { globalSlugs } from '../../collections/slugs.js'
import { readInstallation } from './installation.js'
import { toIds } from './related/ids.js'
import { readRelated } from './related/readRelated.js'
import { localeParameter } from '../api/parameters.js'
import { noteDocuments } from '../api/reads.js'
import { defineRoute } from '../api/route.js'

/** The organisation. Its URL is its own website or this site; its name defaults to this site's host. */
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

/** The public fields of the organisation, in one language. */
export const readOrganisationDocument = async (
  payload: Payload,
  locale: string,
): Promise<OrganisationDocument> => {
  noteDocuments(globalSlugs.organisation, [null])
  return (await payload.findGlobal({
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
}

type Asked = { payload: Payload; locale: string }

/** The organisation, in one language. */
export const readOrganisation = async ({ payload, locale }: Asked): Promise<Organisation> => {
  const installation = readInstallation(payload)
  const doc = await readOrganisationDocument(payload, locale)
  const { images } = await readRelated({ installation, locale, ids: { images: toIds([doc.logo]) } })
  return toOrganisation({ doc, images, siteURL: installation.settings.siteURL })
}

export const organisationRoutes = [
  defineRoute({
    method: 'get',
    path: '/organisation',
    operationId: 'readOrganisation',
    client: 'organisation.get',
    summary: 'Who speaks: how to reach them, and who answers for people’s data',
    query: { locale: localeParameter },
    answers: { 200: { schema: organisationSchema } },
    handle: async ({ req, query: { locale } }) => {
      return { body: await readOrganisation({ payload: req.payload, locale }), locale }
    },
  }),
]
