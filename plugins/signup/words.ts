import { definePanelWords } from '../../collections/messages/panelWords.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** What the room says in the panel. */
export const words = definePanelWords('signup', { en: en.panel, es: es.panel })

/** What organisers and editors are told in the panel of people and of how many there are. */
export const peopleWords = definePanelWords('signupPeople', { en: en.people, es: es.people })

/** What it says to visitors, in the languages that we speak. */
export const contentWords = { en: en.content, es: es.content }
