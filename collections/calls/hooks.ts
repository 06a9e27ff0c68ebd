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

const all = new Set(['all', '*'])

/**
 * A visitor reads a call in one language, and nothing in the place of what it lacks there: another language may not be
 * finished. Who asks for all at once gets the default one. Runs for a call that something else brings along too.
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

/** Refuses what no call can hold, drafts too: Payload's own validators look only at what is published. */
export const refuseUnstorable: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  // The source of a copy stands in `originalDoc` too.
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
