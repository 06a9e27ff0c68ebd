import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { mayReadInPanel } from '../../../../collections/shared/access/mayReadInPanel.js'
import { say } from '../../../../collections/shared/say.js'
import { isPossibleId, parseKey, toKey } from '../../../../collections/references/key.js'
import { readUses } from '../../readUses.js'
import { UseItem } from './UseItem.js'
import { words } from './words.js'

/**
 * The tab "Used in": the documents that use this one, each with its state, the fields and a link. It asks itself whether
 * its reader may read the document, since Payload asks nothing for a view that is not its own.
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
