import { type CollectionBeforeOperationHook, isolateObjectProperty } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'

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
