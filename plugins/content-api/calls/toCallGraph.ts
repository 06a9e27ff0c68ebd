import type { Action, Call, JsonLd } from '../contract/index.js'
import { type Thing, toGraph, toImageThing, toOrganisationThing } from '../jsonLd.js'

/** A call without what is made of it here. */
type Described = Omit<Call, 'jsonLd'>

/** The image of link previews, with the credit of the call's own. */
const toImage = ({ image, shareImage }: Described): { image?: Thing } => {
  if (!shareImage) return {}
  const isOwn = image?.sizes.some(({ url }) => url === shareImage.url)
  return { image: toImageThing(shareImage, isOwn ? image!.credit : null) }
}

/** An event to come to; null where it has no date or no place: to a search engine, one without is none. */
const toEvent = (call: Described, action: Extract<Action, { type: 'attend' }>): Thing | null => {
  const { starts, ends, place, coordinates } = action
  if (!starts || !place) return null
  return {
    '@type': 'Event',
    name: action.what ?? action.heading,
    description: action.text ?? call.summary,
    startDate: starts.at,
    ...(ends ? { endDate: ends.at } : {}),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    inLanguage: call.locale,
    url: call.url,
    ...toImage(call),
    location: {
      '@type': 'Place',
      name: place,
      address: place,
      ...(coordinates ? { geo: { '@type': 'GeoCoordinates', ...coordinates } } : {}),
    },
    organizer: toOrganisationThing(call.organisation),
  }
}

/** A call for search engines: an article, and an event for each place to come to while it is not closed. */
export const toCallGraph = (call: Described): JsonLd =>
  toGraph(
    {
      '@type': 'Article',
      headline: call.title,
      description: call.summary,
      inLanguage: call.locale,
      url: call.url,
      mainEntityOfPage: call.url,
      datePublished: call.publishedAt,
      dateModified: call.modifiedAt,
      ...toImage(call),
      author: toOrganisationThing(call.organisation),
      publisher: toOrganisationThing(call.organisation),
    },
    ...call.actions.flatMap((action) =>
      action.type === 'attend' && call.state !== 'closed' ? (toEvent(call, action) ?? []) : [],
    ),
  )
