import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { mayReadInPanel } from '../../../../collections/access/mayReadInPanel.js'
import { message, say, type Sentence } from '../../../../collections/messages/messages.js'
import { isPossibleId, parseKey, toKey } from '../../../../collections/references/key.js'
import { readUses } from '../../readUses.js'
import type { Use, UseState } from '../../uses.js'

/** Labels for the state of a document that uses another. */
const states: Record<UseState, Sentence> = {
  live: message('references:statesLive'),
  draft: message('references:statesDraft'),
  unused: message('references:statesUnused'),
  trash: message('references:statesTrash'),
}

/** What the tab says. */
const words = {
  title: message('references:usedIn'),
  nowhere: message('references:nowhere'),
  forbidden: message('references:forbidden'),
  hidden: (count: number) => message('references:hidden', { count }),
  more: (count: number) => message('references:moreAreNotShown', { count }),
}

/** One document that uses another. On a phone its parts wrap. */
const UseItem = ({ req, use: { kind, title, state, where, url } }: { req: PayloadRequest; use: Use }) => (
  <li
    style={{
      border: '1px solid var(--theme-elevation-100)',
      borderRadius: 'var(--style-radius-s)',
      padding: 'calc(var(--base) / 2)',
    }}
  >
    <div
      style={{ alignItems: 'baseline', display: 'flex', flexWrap: 'wrap', gap: '0 calc(var(--base) / 2)' }}
    >
      <a href={url} style={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {title}
      </a>
      <span>{kind}</span>
      <span style={{ color: state === 'live' ? 'var(--theme-success-600)' : 'var(--theme-elevation-600)' }}>
        {say(req, states[state])}
      </span>
    </div>
    <div style={{ color: 'var(--theme-elevation-600)', overflowWrap: 'anywhere' }}>{where.join(' · ')}</div>
  </li>
)

/**
 * The tab "Used in": the documents that use this one, with state, fields and a link. It checks read access itself,
 * because Payload doesn't for custom views.
 */
export const UsedIn = async ({ initPageResult }: DocumentViewServerProps) => {
  const { req, docID, collectionConfig } = initPageResult
  const { payload } = req
  const collection = collectionConfig!.slug
  const { id } = parseKey(payload, toKey({ slug: collection, id: docID ?? null }))
  const isAllowed = isPossibleId(payload, collection, id) && (await mayReadInPanel({ req, collection, id }))
  const { uses, hidden, more } = isAllowed
    ? await readUses({ payload, req, collection, id })
    : { uses: [], hidden: 0, more: 0 }
  const isNowhere = isAllowed && uses.length + hidden === 0
  return (
    <Gutter>
      <section aria-label={say(req, words.title)} style={{ maxWidth: '44rem', padding: 'var(--base) 0' }}>
        {!isAllowed && <p>{say(req, words.forbidden)}</p>}
        {isNowhere && <p>{say(req, words.nowhere)}</p>}
        <ul
          style={{ display: 'grid', gap: 'calc(var(--base) / 2)', listStyle: 'none', margin: 0, padding: 0 }}
        >
          {uses.map((use) => (
            <UseItem key={`${use.collection}:${use.id}`} req={req} use={use} />
          ))}
        </ul>
        {hidden > 0 && <p>{say(req, words.hidden(hidden))}</p>}
        {more > 0 && <p>{say(req, words.more(more))}</p>}
      </section>
    </Gutter>
  )
}
