import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Source, toKey } from '../key.js'
import { readSettings } from '../settings.js'
import { addRow } from './addRow.js'
import { isSameContent } from './content.js'
import { readContent } from './readContent.js'
import { readRow } from './readRows.js'

/**
 * Makes a source's row say what the source points to now. However many do so at once, the last state is what stays
 * (docs/decisions/010-references.md): a writer first puts its token into the row, then reads the source, writes, and
 * begins again when meanwhile another put its own there. In a transaction the token is a lock.
 *
 * @param isNew The source was made by this request: where that is a transaction, nobody else sees it yet.
 */
export const keepRow = async ({
  req,
  source,
  isNew = false,
}: {
  req: PayloadRequest
  source: Source
  isNew?: boolean
}): Promise<void> => {
  const { payload } = req
  const key = toKey(source)
  const collection = readSettings(payload).slug as CollectionSlug
  const where: Where = { source: { equals: key } }
  // Without transactions Payload leaves a promise of null here.
  const isInTransaction = Boolean(await req.transactionID)

  for (;;) {
    const token = randomUUID()
    const isThere = await payload.db.updateOne({
      collection,
      where,
      data: { token },
      options: { atomic: true } as never,
      req,
    })
    const content = await readContent({ payload, req, source })
    if (!content) {
      await payload.db.deleteMany({ collection, where, req })
      return
    }
    if (!isThere) {
      // What a transaction has written is not known to be kept until it ends: outside of it, the row begins empty.
      const isOutside = isInTransaction && !isNew
      const isMade = await addRow({
        payload,
        req: isInTransaction && isNew ? req : undefined,
        source,
        content: isOutside ? undefined : content,
        token,
      })
      if (isMade && !isOutside) return
      continue
    }
    const known = await readRow({ payload, req, source: key })
    if (known && !isSameContent(known, content))
      await payload.db.updateOne({
        collection,
        id: known.id,
        // SQL wants all that is required; the token is whoever's took the last turn.
        data: { ...content, source: key, noun: known.noun },
        returning: false,
        req,
      })
    const kept = await readRow({ payload, req, source: key })
    if (kept?.token === token) return
    // Two that are in step would never let each other finish.
    await sleep(Math.random() * 20)
  }
}
