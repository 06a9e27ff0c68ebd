import type { Publication } from '../composeDemo.js'
import { once, type Seeding } from '../once.js'

/** Publishes a draft, once. */
export const publish = (seeding: Seeding, { collection, name, id, data }: Publication): Promise<void> =>
  once(seeding, `publish:${name}`, async () => {
    await seeding.payload.update({
      collection,
      id,
      data: { ...data, _status: 'published' },
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    } as never)
  })
