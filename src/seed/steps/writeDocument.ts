import type { Plan } from '../composeDemo.js'
import { toLocale, withRowIds } from '../content/toLocale.js'
import { createOnce, once, type Seeding } from '../once.js'

/** Writes a document, in its second language too where it has one, each once. Answers its id. */
export const writeDocument = async (
  seeding: Seeding,
  { collection, name, content, knownBy, draft, file }: Plan,
): Promise<number | string> => {
  const { payload } = seeding
  const step = `${collection}:${name}`
  const [en, es] = [toLocale(content, 'en'), toLocale(content, 'es')] as Record<string, unknown>[]
  // A localised value is stored after its document, and may be missing from an orphan.
  const isLocalised = content[knownBy] !== en![knownBy]
  const shared = { collection, draft, depth: 0, overrideAccess: true } as const
  const id = await createOnce(seeding, {
    step,
    collection,
    isOrphan: (stored) => stored[knownBy] === en![knownBy] || (isLocalised && !stored[knownBy]),
    create: async () =>
      payload.create({ ...shared, data: en, locale: 'en', file: await file?.() } as never) as Promise<{
        id: number | string
      }>,
  })
  if (JSON.stringify(es) !== JSON.stringify(en)) {
    await once(seeding, `${step}:es`, async () => {
      const stored = await payload.findByID({ ...shared, id, locale: 'en' })
      await payload.update({ ...shared, id, data: withRowIds(es, stored), locale: 'es' } as never)
    })
  }
  return id
}
