/**
 * The panel in French. Copy this folder, and hand it to Payload beside its own French:
 *
 *   import { en } from '@payloadcms/translations/languages/en'
 *   import { fr } from '@payloadcms/translations/languages/fr'
 *   import { fr as broadsideInFrench } from './french/fr.js'
 *
 *   i18n: {
 *     supportedLanguages: { en, fr },
 *     translations: { fr: { broadside: broadsideInFrench } },
 *   },
 */
import type { Translations } from 'payload-broadside'
import { actions } from './actions.js'
import { content } from './content.js'
import { panel } from './panel.js'
import { people } from './people.js'

export const fr: Translations = { ...content, ...actions, ...people, ...panel }
