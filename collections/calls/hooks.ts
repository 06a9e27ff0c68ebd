import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type FieldHook,
  isolateObjectProperty,
} from 'payload'
import { isEditor } from '../access/permissions.js'
import { refuse } from '../messages/refuse.js'
import { globalSlugs } from '../slugs.js'
import { fewSlogans, knownLanguages } from './rules.js'

/** A new call without languages gets the organisation's default language, else the host's default locale. */
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

const all = new Set(['all', '*'])

/**
 * Visitors read a call in one language without fallback, because another language may be unfinished. A request for all
 * locales gets the default one. It also runs when a call is populated by another document.
 */
export const readOneLanguage: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'read' || overrideAccess || isEditor({ req })) return args
  const { localization } = req.payload.config
  if (!localization) return args
  const one = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  one.fallbackLocale = null as never
  if (!one.locale || all.has(one.locale)) one.locale = localization.defaultLocale as never
  return { ...args, req: one } as typeof args
}

/** Refuses data that can't be stored, drafts included: Payload's own validators only run on publication. */
export const refuseUnstorable: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  // For a copy, `originalDoc` is the source.
  const id = operation === 'update' ? (originalDoc?.id as number | string) : undefined
  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  refuse({
    req,
    collection: collection.slug,
    id,
    faults: [...knownLanguages(data, { locales }), ...fewSlogans(data, { locales })],
  })
  return data
}
