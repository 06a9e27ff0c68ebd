import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  aHashtagHasLettersDigitsAnd:
    'Una etiqueta solo lleva letras, cifras y guiones bajos. Quita espacios y signos: AbranLasFronteras.',
  aHashtagOfDigitsAloneIs: 'Una etiqueta hecha solo de cifras no se enlaza en ningún sitio. Añade una letra.',
  aHashtagHasAtMost100: 'Una etiqueta tiene como máximo 100 caracteres. Acórtala.',
  writeTheSlogan: 'Escribe la consigna.',
  aSloganHasAtMostCharacters:
    'Una consigna tiene como máximo {maxGraphemes} caracteres; esta tiene {count}. Acórtala.',
  thisSloganIsBuiltOfToo: 'Esta consigna lleva demasiados signos combinados. Escríbela con letras sencillas.',
  aSloganNeedsALetterOr: 'Una consigna necesita una letra o un número. Escríbela con palabras.',
  text: 'Texto',
  textDescription: 'Una línea de 80 caracteres como máximo, tal como se grita: «¡Abran las fronteras!»',
  hashtag: 'Etiqueta',
  hashtagDescription: 'Si se usa alguna. Letras, cifras y guiones bajos; la # se añade sola.',
  isInTheTrash: '«{title}» está en la papelera. Restáurala desde ahí o escribe otra.',
  alreadyExists: '«{title}» ya existe. Úsala o escribe otra.',
  singular: 'Consigna',
  plural: 'Consignas',
  groupContent: 'Contenido',
  description: 'Frases para gritar, imprimir y compartir. Un llamamiento lleva hasta doce.',
}
