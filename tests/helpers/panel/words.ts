import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'

/** What an editor reads in the panel, in either of its languages. */
export const words = {
  en: {
    panel: en.translations,
    theCall: 'The call',
    waysToAct: 'Ways to act',
    whatCameOfIt: 'What came of it',
    partners: 'Partners',
    attend: 'Come to a place',
    link: 'Link',
    spread: 'Spread the call',
    addresses: 'Public addresses',
    missing: {
      summary: 'Missing: the summary. Fill it in before publishing.',
      label: 'needs the text of the link.',
      url: 'needs the address.',
    },
  },
  es: {
    panel: es.translations,
    theCall: 'El llamamiento',
    waysToAct: 'Formas de actuar',
    whatCameOfIt: 'Qué pasó después',
    partners: 'Aliadas',
    attend: 'Acudir a un lugar',
    link: 'Enlace',
    spread: 'Difundir',
    addresses: 'Direcciones públicas',
    missing: {
      summary: 'Falta: el resumen. Complétalo antes de publicar.',
      label: 'falta el texto del enlace.',
      url: 'falta la dirección.',
    },
  },
} as const

/** A language that the panel speaks. */
export type Language = keyof typeof words
