import type { Made } from '../content/calls/made.js'
import { organisation } from '../content/organisation.js'
import { demoLocales, toLocale, withRowIds } from '../content/toLocale.js'
import { once, type Seeding } from '../once.js'

const slug = 'organisation'

/** Writes the fields of the organisation in each language, once, and notes what they hold from then on. */
export const writeOrganisation = async (seeding: Seeding, made: Pick<Made, 'media'>): Promise<void> => {
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
