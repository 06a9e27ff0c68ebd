import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  writeAKeySuchAsNewsletter: 'Escribe una clave, como boletin.',
  aKeyHasAtMostCharacters:
    'Una clave tiene como máximo {maxKeyLength} caracteres; esta tiene {count}. Acórtala.',
  frozen:
    'La clave de un consentimiento no cambia: la nombran los comprobantes de quienes lo dieron. Crea otro consentimiento.',
  purpose: 'Finalidad',
  purposeDescription: 'Para qué es, en breve: «Noticias de este llamamiento por correo».',
  sayInAFewWordsWhat: 'Di en pocas palabras para qué es.',
  wording: 'Redacción',
  wordingDescription:
    'Las palabras exactas con las que la gente está de acuerdo: quién puede hacer qué con qué datos y cómo se termina. Escríbelas en cada idioma: nunca se muestran en otro. Un cambio vale para quienes acepten desde ahora; lo que otras personas aceptaron queda como estaba.',
  writeTheExactWordsThatPeople: 'Escribe las palabras exactas con las que la gente está de acuerdo.',
  key: 'Clave',
  keyDescription: 'Su nombre en exportaciones y comprobantes, como boletin. No se puede cambiar después.',
  aConsentWithTheKeyIs:
    'Un consentimiento con la clave «{title}» está en la papelera. Restáuralo o elige otra clave.',
  aConsentWithTheKeyAlready:
    'Ya existe un consentimiento con la clave «{title}». Usa el que hay o elige otra clave.',
  singular: 'Consentimiento',
  plural: 'Consentimientos',
  groupSettings: 'Ajustes',
  description:
    'A qué puede dar su acuerdo la gente al inscribirse. Lo escribe la administración; un llamamiento dice qué se pide.',
  aKeyHasLettersAndDigits:
    'Una clave lleva letras de la a a la z sin acentos, cifras y guiones sueltos entre ellas. Escríbela como {example}.',
  keyExample: 'boletin',
}
