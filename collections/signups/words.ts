import { definePanelWords } from '../messages/panelWords.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** What signups and their requests say in the panel. */
export const words = definePanelWords('signups', { en, es })
