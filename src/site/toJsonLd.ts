import type { Action, Call } from 'payload-broadside/types'

type Thing = { '@type': string } & Record<string, unknown>

const toOrganisation = ({ organisation: { name, url, logo } }: Call): Thing => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo ? { logo: logo.url } : {}),
})

/** An event to come to. */
const toEvent = (call: Call, action: Extract<Action, { type: 'attend' }>): Thing | null => {
  const { starts, ends, place, coordinates } = action
  // Schema.org's Event needs a date and a place; one without is none to a search engine.
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
    ...(call.shareImage ? { image: call.shareImage.url } : {}),
    location: {
      '@type': 'Place',
      name: place,
      address: place,
      ...(coordinates ? { geo: { '@type': 'GeoCoordinates', ...coordinates } } : {}),
    },
    organizer: toOrganisation(call),
  }
}

/** A call for search engines (schema.org): an article, and an event for each place to come to while it is not closed. */
export const toJsonLd = (call: Call): { '@context': string; '@graph': Thing[] } => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'Article',
      headline: call.title,
      description: call.summary,
      inLanguage: call.locale,
      url: call.url,
      mainEntityOfPage: call.url,
      datePublished: call.publishedAt,
      dateModified: call.modifiedAt,
      ...(call.shareImage ? { image: call.shareImage.url } : {}),
      author: toOrganisation(call),
      publisher: toOrganisation(call),
    },
    ...call.actions.flatMap((action) =>
      action.type === 'attend' && call.state !== 'closed' ? (toEvent(call, action) ?? []) : [],
    ),
  ],
})

/** JSON that can stand in a script element: no text in it can end the element or open a comment. */
export const renderScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
