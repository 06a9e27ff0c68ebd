import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  kinds: 'Elige un archivo MP3, M4A (AAC), Ogg (Opus o Vorbis) o WAV.',
  theFileIsEmpty: 'El archivo está vacío. {kinds}',
  faultsTooLarge:
    'El archivo ocupa más de 200 MB. Expórtalo como MP3 o M4A con menos kilobits por segundo y vuelve a intentarlo.',
  faultsNoAudio: 'Este archivo no es una grabación que se pueda aceptar, diga lo que diga su nombre. {kinds}',
  faultsMore:
    'En este archivo hay más que sonido: imágenes, capítulos o lugares junto a la grabación. Exporta solo el sonido, como MP3 o M4A, y vuelve a intentarlo.',
  faultsCodec:
    'El sonido de este archivo está codificado de un modo que casi ningún reproductor entiende. Expórtalo como MP3, o como M4A con AAC, y vuelve a intentarlo.',
  faultsDamaged: 'La grabación está dañada o incompleta. Expórtala de nuevo o elige otra.',
  faultsUnequal:
    'El sonido de este archivo no se puede conservar entero. Expórtalo de nuevo, como MP3 o M4A, y vuelve a intentarlo.',
  faultsChained:
    'En este archivo hay varias grabaciones, una tras otra. Expórtalas como una sola, en MP3 o M4A, y vuelve a intentarlo.',
  faultsSilent: 'En este archivo no hay nada que oír. Elige otro.',
  title: 'Título',
  titleDescription:
    'Cómo se llama en la lista de grabaciones. Si queda vacío, es el nombre del archivo. El público no lo ve.',
  duration: 'Duración',
  durationDescription: 'La dice el propio archivo.',
  singular: 'Grabación',
  plural: 'Grabaciones',
  groupContent: 'Contenido',
  description:
    'MP3, M4A (AAC), Ogg (Opus o Vorbis) o WAV, hasta 200 MB. De cada archivo se borran el lugar, los comentarios y las imágenes, y se cambia su nombre; el sonido queda como está.',
  noFileWasSent: 'No se envió ningún archivo. Elige una grabación de tu dispositivo.',
}
