import type { Sentence } from '../../messages/say.js'

const kinds: Sentence = {
  en: 'Choose an MP3, M4A (AAC), Ogg (Opus or Vorbis) or WAV file.',
  es: 'Elige un archivo MP3, M4A (AAC), Ogg (Opus o Vorbis) o WAV.',
}

/** Why a file is not taken as a recording, and what to do. */
export const faults = {
  empty: { en: `The file is empty. ${kinds.en}`, es: `El archivo está vacío. ${kinds.es}` },
  tooLarge: {
    en: 'The file is larger than 200 MB. Export it as MP3 or M4A with fewer kilobits a second, and try again.',
    es: 'El archivo ocupa más de 200 MB. Expórtalo como MP3 o M4A con menos kilobits por segundo y vuelve a intentarlo.',
  },
  noAudio: {
    en: `This file is not a recording that can be taken, whatever its name says. ${kinds.en}`,
    es: `Este archivo no es una grabación que se pueda aceptar, diga lo que diga su nombre. ${kinds.es}`,
  },
  more: {
    en: 'There is more than sound in this file: pictures, chapters or places along the recording. Export the sound alone, as MP3 or M4A, and try again.',
    es: 'En este archivo hay más que sonido: imágenes, capítulos o lugares junto a la grabación. Exporta solo el sonido, como MP3 o M4A, y vuelve a intentarlo.',
  },
  codec: {
    en: 'The sound in this file is packed in a way that most players can’t play. Export it as MP3, or as M4A with AAC, and try again.',
    es: 'El sonido de este archivo está codificado de un modo que casi ningún reproductor entiende. Expórtalo como MP3, o como M4A con AAC, y vuelve a intentarlo.',
  },
  damaged: {
    en: 'The recording is damaged or incomplete. Export it anew, or choose another one.',
    es: 'La grabación está dañada o incompleta. Expórtala de nuevo o elige otra.',
  },
  unequal: {
    en: 'The sound of this file can’t be kept whole. Export it anew, as MP3 or M4A, and try again.',
    es: 'El sonido de este archivo no se puede conservar entero. Expórtalo de nuevo, como MP3 o M4A, y vuelve a intentarlo.',
  },
  chained: {
    en: 'In this file several recordings stand one after another. Export them as one, as MP3 or M4A, and try again.',
    es: 'En este archivo hay varias grabaciones, una tras otra. Expórtalas como una sola, en MP3 o M4A, y vuelve a intentarlo.',
  },
  silent: {
    en: 'There is nothing to hear in this file. Choose another one.',
    es: 'En este archivo no hay nada que oír. Elige otro.',
  },
} satisfies Record<string, Sentence>

/** The name of one of {@link faults}. */
export type AudioFault = keyof typeof faults
