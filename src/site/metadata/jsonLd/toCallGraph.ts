import type { Action, Call } from 'payload-broadside/types'
import { type Graph, type Thing, toGraph, toOrganisation } from './graph.js'

/** An event to come to; null where it has no date or no place: to a search engine, one without is none. */
const toEvent = (call: Call, action: Extract<Action, { type: 'attend' }>): Thing | null => {
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
    ...(call.shareImage ? { image: call.shareImage.url } : {}),
    location: {
      '@type': 'Place',
      name: place,
      address: place,
      ...(coordinates ? { geo: { '@type': 'GeoCoordinates', ...coordinates } } : {}),
    },
    organizer: toOrganisation(call.organisation),
  }
}

/** A call for search engines: an article, and an event for each place to come to while it is not closed. */
export const toCallGraph = (call: Call): Graph =>
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
      ...(call.shareImage ? { image: call.shareImage.url } : {}),
      author: toOrganisation(call.organisation),
      publisher: toOrganisation(call.organisation),
    },
    ...call.actions.flatMap((action) =>
      action.type === 'attend' && call.state !== 'closed' ? (toEvent(call, action) ?? []) : [],
    ),
  )
