import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  sayInASentenceWhatThe: 'Di en una frase qué muestra la imagen, para quien no puede verla.',
  theAlternativeTextIsLongerThan: 'El texto alternativo supera los 500 caracteres. Dilo más breve.',
  alt: 'Texto alternativo',
  altDescription:
    'Lo que muestra la imagen, leído en voz alta a quien no puede verla. Escríbelo en cada idioma de los llamamientos que la usan.',
  credit: 'Crédito',
  creditDescription:
    'Quién hizo la imagen y su licencia: «Ana Luz, CC BY 4.0». Se muestra donde se muestre la imagen. Déjalo vacío si un nombre pondría a alguien en peligro.',
  singular: 'Imagen',
  plural: 'Imágenes',
  groupContent: 'Contenido',
  description:
    'JPEG, PNG, WebP, AVIF o GIF, hasta 20 MB. De cada imagen se borran el lugar, la hora y la cámara, y se cambia su nombre; de una animación queda la primera imagen.',
  noFileWasSent: 'No se envió ningún archivo. Elige una imagen de tu dispositivo.',
  theFocalPointIsToldBy:
    'El punto focal se indica con dos números de 0 a 100: porcentaje del ancho y del alto.',
  kinds: 'Elige un archivo JPEG, PNG, WebP, AVIF o GIF.',
  theFileIsEmpty: 'El archivo está vacío. {kinds}',
  faultsTooLarge: 'El archivo ocupa más de 20 MB. Redúcelo y vuelve a intentarlo.',
  faultsNoImage: 'Este archivo no es una imagen que se pueda leer, diga lo que diga su nombre. {kinds}',
  faultsHeic:
    'Es una imagen HEIC, que la mayoría de los navegadores no muestra. Expórtala como JPEG y vuelve a intentarlo.',
  faultsSvg:
    'No se aceptan dibujos SVG, porque pueden contener programas. Expórtalo como PNG y vuelve a intentarlo.',
  faultsDamaged: 'La imagen está dañada o incompleta. Guárdala de nuevo o elige otra.',
  theImageMeasuresPixels:
    'La imagen mide {width} × {height} píxeles: un lado es más de {MAX_RATIO} veces más largo que el otro. Recórtala y vuelve a intentarlo.',
  theImageMeasuresPixelsWhich:
    'La imagen mide {width} × {height} píxeles, que son demasiados. Redúcela, bastan {MAX_SIDE} píxeles en el lado largo, y vuelve a intentarlo.',
}
