import type { Call } from 'payload-broadside/types'
import { type Graph, toGraph } from './thing.js'
import { toEvent } from './toEvent.js'
import { toOrganisation } from './toOrganisation.js'

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
