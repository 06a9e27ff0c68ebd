import type { Payload } from 'payload'

/** The organisation's details used in mails. */
export type Organisation = {
  name: string
  /** The sender's name. */
  sender: string
  contactEmail?: string
  controller?: string
  privacyNoticeURL?: string
}

/** The organisation in one language. An unnamed one uses the product's name. */
export const readOrganisation = async (payload: Payload, locale: string): Promise<Organisation> => {
  const { name, senderName, contactEmail, controller, privacyNoticeURL } = (await payload.findGlobal({
    slug: 'organisation',
    locale: locale as never,
    select: { name: true, senderName: true, contactEmail: true, controller: true, privacyNoticeURL: true },
    depth: 0,
    overrideAccess: true,
  })) as { [Name in keyof Organisation | 'senderName']?: string | null }
  const said = name || 'Broadside'
  return {
    name: said,
    sender: senderName || said,
    contactEmail: contactEmail || undefined,
    controller: controller || undefined,
    privacyNoticeURL: privacyNoticeURL || undefined,
  }
}
