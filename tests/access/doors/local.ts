import { type CollectionSlug, createLocalReq, type Payload, restoreVersionOperation } from 'payload'
import { type Asker, readUser } from '../askers.js'
import type { Data } from '../fixtures.js'
import { type Door, Refused } from './door.js'

const refusing = async <T>(act: () => Promise<T>): Promise<T> => {
  try {
    return await act()
  } catch (error) {
    const { status = 500, message } = error as { status?: number; message: string }
    if (status >= 500) throw error
    throw new Refused(message)
  }
}

/** The Local API as a host uses it for somebody: their user, and access is asked for. */
export const local = async ({
  payload,
  asker,
  slug,
}: {
  payload: Payload
  asker: Asker
  slug: string
}): Promise<Door> => {
  const user = await readUser(payload, asker)
  const all = { collection: slug as CollectionSlug, user, overrideAccess: false } as const
  const read = { ...all, depth: 0 }
  const toData = (doc: unknown) => doc as Data
  return {
    name: 'the Local API',
    find: (asked = {}) =>
      refusing(async () =>
        (await payload.find({ ...read, limit: 1000, ...asked } as never)).docs.map(toData),
      ),
    findByID: (id, asked = {}) =>
      refusing(async () => toData(await payload.findByID({ ...read, ...asked, id } as never))),
    count: (asked = {}) =>
      refusing(async () => (await payload.count({ ...all, ...asked } as never)).totalDocs),
    create: (data, file) =>
      refusing(async () => void (await payload.create({ ...read, data, file } as never))),
    update: (id, data, asked = {}) =>
      refusing(async () => void (await payload.update({ ...read, ...asked, id, data } as never))),
    remove: (id, asked = {}) =>
      refusing(async () => void (await payload.delete({ ...read, ...asked, id } as never))),
    duplicate: (id, data) =>
      refusing(async () => void (await payload.duplicate({ ...read, id, data } as never))),
    findVersions: () =>
      refusing(async () => (await payload.findVersions({ ...read, limit: 1000 } as never)).docs.map(toData)),
    findVersionByID: (id) =>
      refusing(async () => toData(await payload.findVersionByID({ ...read, id } as never))),
    // `payload.restoreVersion` can't restore as a draft.
    restoreVersion: (id) =>
      refusing(
        async () =>
          void (await restoreVersionOperation({
            collection: payload.collections[slug as CollectionSlug]!,
            id,
            draft: true,
            overrideAccess: false,
            req: await createLocalReq({ user: user ?? undefined }, payload),
          })),
      ),
    unlock: (email) =>
      refusing(async () => {
        if (!(await payload.unlock({ ...all, data: { email } } as never))) throw new Refused('Nothing.')
      }),
  }
}
