import type { CallSummary } from '../contract/index.js'
import type { Installation } from '../installation.js'
import { toIds } from '../related/ids.js'
import { readRelated } from '../related/readRelated.js'
import type { ReadCall } from './readCallDocuments.js'
import { toCallSummary } from './toCallSummary.js'

/** The calls as a list shows them, what they point to read once for each language. */
export const resolveSummaries = async ({
  installation,
  calls,
  now,
}: {
  installation: Installation
  calls: ReadCall[]
  now: Date
}): Promise<CallSummary[]> => {
  const languages = [...new Set(calls.map(({ locale }) => locale))]
  const related = new Map(
    await Promise.all(
      languages.map(async (locale) => {
        const docs = calls.filter((call) => call.locale === locale).map(({ doc }) => doc)
        const ids = {
          images: toIds(docs.map(({ image }) => image)),
          slogans: toIds(docs.flatMap(({ slogans }) => slogans ?? [])),
        }
        return [locale, await readRelated({ installation, locale, ids, now })] as const
      }),
    ),
  )
  return calls.map(({ doc, locale }) =>
    toCallSummary(doc, {
      locale,
      shown: related.get(locale)!,
      addresses: installation.addresses,
      now,
    }),
  )
}
