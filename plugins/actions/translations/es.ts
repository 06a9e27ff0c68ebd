import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  heading: 'Encabezado',
  headingDescription: 'Necesario para publicar.',
  text: 'Texto',
  theHeading: 'el encabezado',
  theTitle: 'el título',
  theSummary: 'el resumen',
  theName: 'el nombre',
}
