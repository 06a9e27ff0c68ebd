import type { FieldHook } from 'payload'
import { globalSlugs } from '../../slugs.js'

/** A new call that names no language is offered in the organisation's, else in the host's default locale. */
export const fillLanguages = (defaultLocale: string): FieldHook => {
  const fillLanguage: FieldHook = async ({ operation, req, value }) => {
    if (operation !== 'create' || (Array.isArray(value) && value.length > 0)) return value
    const { defaultLanguage } = await req.payload.findGlobal({
      slug: globalSlugs.organisation as never,
      select: { defaultLanguage: true } as never,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return [defaultLanguage ?? defaultLocale]
  }
  return fillLanguage
}
