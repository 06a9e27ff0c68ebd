import type { Call } from '../contract/index.js'
import type { CallDocument } from '../documents.js'
import type { Installation } from '../installation.js'
import { readOrganisationDocument } from '../organisation/readOrganisation.js'
import { toIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import { readSupporters } from './readSupporters.js'
import { toCall } from './toCall.js'
import { toShareImage } from '../images/toImage.js'
import { toOrganisation } from '../organisation/toOrganisation.js'
import { toRelatedIds } from './toRelatedIds.js'
import { toKey } from '../text/toKey.js'

/** What is read of a call to resolve it. A field that a host has added is its own and never public by itself. */
export const callFields = [
  ...(['slug', 'languages', 'title', 'summary', 'body', 'image', 'slogans', 'actions'] as const),
  ...(['opensAt', 'opensAt_tz', 'closesAt', 'closesAt_tz', 'updates', 'partners'] as const),
  ...(['closedMessage', 'result', 'outcome', 'next', 'showSupporters', 'firstPublishedAt'] as const),
] satisfies (keyof CallDocument)[]

/**
 * A call that was read in one language, with all that it shows.
 */
export const resolveCall = async ({
  installation,
  doc,
  locale,
  now,
}: {
  installation: Installation
  doc: CallDocument
  locale: string
  now: Date
}): Promise<Call> => {
  const { payload, settings, addresses } = installation
  const organisation = await readOrganisationDocument(payload, locale)
  const ids = toRelatedIds(installation, doc)
  const images = toIds([...ids.images, organisation.logo, organisation.shareImage])
  const shown = await readRelated({
    installation,
    locale,
    ids: { ...ids, images },
    now,
  })
  return toCall(doc, {
    locale,
    shown,
    organisation: toOrganisation({ doc: organisation, images: shown.images, siteURL: settings.siteURL }),
    shareImage: toShareImage(shown.images.get(toKey(organisation.shareImage))),
    settings,
    addresses,
    supporters: await readSupporters(installation, doc, now),
    now,
  })
}
