import type { Data, Id } from '../fixtures.js'
import type { Asked } from './outcome.js'

/** What is stored in a field of a document, past all doors: the rest of it is not read, which would take far longer. */
export const readRow = ({ payload, slug }: Asked, id: Id, field: string): Promise<Data | null> =>
  payload.db.findOne<Data & { id: Id }>({
    collection: slug,
    where: { id: { equals: id } },
    select: { [field]: true },
  })

/** Makes one more document, that nothing is lost with. */
export const makeSpare = async (asked: Asked, more: Data): Promise<Id> => {
  const { payload, slug, known } = asked
  const data = { ...known.whole(asked.asker), ...more }
  const made = !known.isInner
    ? await payload.create({
        collection: slug,
        data: data as never,
        ...(known.file && { file: known.file() }),
        overrideAccess: true,
      })
    : await payload.db.create({ collection: slug, data })
  return (made as { id: Id }).id
}

/** Removes it, if it is still there. */
export const removeSpare = async (asked: Asked, id: Id): Promise<void> => {
  const { payload, slug, known } = asked
  if (!(await readRow(asked, id, 'id'))) return
  if (!known.isInner)
    await payload.delete({
      collection: slug,
      id,
      trash: true,
      overrideAccess: true,
      context: { breakLive: true },
    })
  else await payload.db.deleteMany({ collection: slug, where: { id: { equals: id } } })
}

/** How many versions a document has. */
export const countVersions = async ({ payload, slug }: Asked, id: Id): Promise<number> =>
  (await payload.db.countVersions({ collection: slug, where: { parent: { equals: id } } })).totalDocs

/** The oldest version of a document. */
export const readFirstVersion = async ({ payload, slug }: Asked, id: Id): Promise<Id> => {
  const { docs } = await payload.db.findVersions<Data>({
    collection: slug,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    limit: 1,
  })
  return docs[0]!.id as Id
}
