import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Source, toKey } from '../key.js'
import { readSettings } from '../settings.js'
import { addRow } from './addRow.js'
import { isSameContent } from './content.js'
import { readContent } from './readContent.js'
import { readRow } from './readRows.js'
import { together } from './together.js'

type Asked = {
  req: PayloadRequest
  source: Source
  /** The source was made by this request: where that is a transaction, nobody else sees it yet. */
  isNew?: boolean
}

/** A writer puts its token into the row, reads the source, writes, and begins again when another put its own there. */
const writeRow = async ({
  req,
  source,
  isNew,
  isInTransaction,
}: Asked & { isInTransaction: boolean }): Promise<void> => {
  const { payload } = req
  const key = toKey(source)
  const collection = readSettings(payload).slug as CollectionSlug
  const where: Where = { source: { equals: key } }

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

/**
 * Makes a source's row say what the source points to now. However many do so at once, in however many processes, the
 * last state is what stays (docs/decisions/010-references.md). In a transaction the token is a lock.
 */
export const keepRow = async (asked: Asked): Promise<void> => {
  const { req, source } = asked
  // Without transactions Payload leaves a promise of null here.
  const isInTransaction = Boolean(await req.transactionID)
  const write = () => writeRow({ ...asked, isInTransaction })
  // A transaction that waited here for another could be what that one waits for.
  await (isInTransaction ? write() : together(req.payload, toKey(source), write))
}
