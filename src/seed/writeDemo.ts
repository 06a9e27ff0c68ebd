import { ValidationError } from 'payload'
import { composeDemo, type Plan, type Publication } from './composeDemo.js'
import { createOnce, once, type Seeding } from './once.js'
import { demoLocales, toLocale, withRowIds } from './content/toLocale.js'
import type { Made } from './content/calls/made.js'
import { organisation } from './content/organisation.js'

/** Publishes a draft, once. Where no mail can be sent, a call that asks people to sign up stays a draft. */
const publish = (seeding: Seeding, { collection, name, id, data }: Publication): Promise<void> =>
  once(seeding, `publish:${name}`, async () => {
    const { payload } = seeding
    try {
      await payload.update({
        collection,
        id,
        data: { ...data, _status: 'published' },
        locale: 'en',
        depth: 0,
        overrideAccess: true,
      } as never)
    } catch (error) {
      if (!(error instanceof ValidationError) || payload.email.name !== 'none') throw error
      payload.logger.warn({
        msg: `The demo’s ${name} stays a draft until mail can be sent: ${error.message}`,
      })
    }
  })

/** Writes a document, in its second language too where it has one, each once. Answers its id. */
const writeDocument = async (
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

const slug = 'organisation'

/** Writes the fields of the organisation in each language, once, and notes what they hold from then on. */
const writeOrganisation = async (seeding: Seeding, made: Pick<Made, 'media'>): Promise<void> => {
  const { payload } = seeding
  for (const locale of demoLocales) {
    await once(seeding, `organisation:${locale}`, async () => {
      const before = await payload.findGlobal({ slug, depth: 0, overrideAccess: true })
      const data = withRowIds(toLocale(organisation(made), locale), before)
      await payload.updateGlobal({ slug, data: data as never, locale, depth: 0, overrideAccess: true })
      // As it is stored: an address may have been normalised, and the removal compares.
      const stored = await payload.findGlobal({ slug, locale, depth: 0, overrideAccess: true })
      return Object.fromEntries(Object.entries(stored).filter(([field]) => field in data))
    })
  }
}

/** Writes the whole demo into the database, each step once. */
export const writeDemo = (seeding: Seeding, now?: Date): Promise<void> =>
  composeDemo({
    write: (plan) => writeDocument(seeding, plan),
    publish: (publication) => publish(seeding, publication),
    writeOrganisation: (made) => writeOrganisation(seeding, made),
    now,
  })
