import { definePanelWords } from '../../collections/shared/panelWords.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** What the room says in the panel. */
export const words = definePanelWords('signup', { en: en.panel, es: es.panel })

/** What it says to visitors, in the languages that we speak. */
export const contentWords = { en: en.content, es: es.content }
