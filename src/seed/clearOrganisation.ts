import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { demoLocales } from './content/toLocale.js'
import { type Mark, readRow } from './marks.js'

/** What stands in the fields that may not be empty until somebody fills them in. */
const blank: Record<string, unknown> = {
  name: 'Our organisation',
  contactEmail: 'contact@example.org',
  controller: 'Our organisation',
}

const withoutIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row) =>
        typeof row === 'object' && row !== null
          ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id'))
          : (row as unknown),
      )
    : value

/** What forms to sign up need: emptied when the demo's own calls are gone. */
const neededByForms = ['privacyNoticeURL', 'privacyNoticeVersion']

/**
 * Empties the fields of the organisation that still hold what the demo wrote, but those that forms to sign up need, or
 * those alone (`forms`). Answers those that somebody has changed.
 */
export const clearOrganisation = async (
  payload: Payload,
  { forms = false }: { forms?: boolean } = {},
): Promise<string[]> => {
  const slug = 'organisation'
  const changed = new Set<string>()
  for (const locale of demoLocales) {
    const written = (await readRow<Mark>(payload, `step:organisation:${locale}`))?.written
    if (!written) continue
    const stored = (await payload.findGlobal({
      slug,
      locale,
      fallbackLocale: false,
      depth: 0,
      overrideAccess: true,
    })) as unknown as Record<string, unknown>
    const fields = Object.keys(written).filter((field) => neededByForms.includes(field) === forms)
    const same = fields.filter((field) =>
      isDeepStrictEqual(withoutIds(stored[field]), withoutIds(written[field])),
    )
    for (const field of fields) {
      const isEmptied =
        stored[field] === null || stored[field] === undefined || stored[field] === blank[field]
      if (!same.includes(field) && !isEmptied && !isDeepStrictEqual(stored[field], [])) changed.add(field)
    }
    if (same.length === 0) continue
    const data = Object.fromEntries(
      same.map((field) => [field, blank[field] ?? (Array.isArray(written[field]) ? [] : null)]),
    )
    await payload.updateGlobal({ slug, data: data as never, locale, depth: 0, overrideAccess: true })
  }
  return [...changed]
}
