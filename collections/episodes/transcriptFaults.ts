import type { Sentence } from '../shared/say.js'

/** What can be wrong with a line of a transcript, and what to do. */
export const transcriptFaults = {
  nothing: {
    en: 'There are no times here. A transcript is WebVTT or SRT: above each text stand its times, like 00:01:02.500 --> 00:01:05.000.',
    es: 'Aquí no hay tiempos. Una transcripción es WebVTT o SRT: sobre cada texto van sus tiempos, como 00:01:02.500 --> 00:01:05.000.',
  },
  header: {
    en: 'WebVTT begins with a line that says WEBVTT. Write it above, with an empty line after it.',
    es: 'WebVTT empieza con una línea que dice WEBVTT. Escríbela arriba, con una línea vacía después.',
  },
  stray: {
    en: 'This text has no times. Write them above it, like 00:01:02.500 --> 00:01:05.000, or take out the empty line before it.',
    es: 'Este texto no tiene tiempos. Escríbelos encima, como 00:01:02.500 --> 00:01:05.000, o quita la línea vacía anterior.',
  },
  arrow: {
    en: 'These are not two times. Write them like 00:01:02.500 --> 00:01:05.000.',
    es: 'Esto no son dos tiempos. Escríbelos como 00:01:02.500 --> 00:01:05.000.',
  },
  gap: {
    en: 'The text above runs into these times. Leave an empty line between them.',
    es: 'El texto de arriba se junta con estos tiempos. Deja una línea vacía entre ambos.',
  },
  text: {
    en: 'Nothing is said at any of the times. Write each text in the line below its times.',
    es: 'En ninguno de los tiempos se dice nada. Escribe cada texto en la línea de debajo de sus tiempos.',
  },
  order: {
    en: 'This begins before the text above it does. Put the texts in the order in which they are heard.',
    es: 'Esto empieza antes que el texto de arriba. Pon los textos en el orden en que se oyen.',
  },
  end: {
    en: 'This ends before it begins. Write the later time after the arrow.',
    es: 'Esto termina antes de empezar. Escribe el tiempo posterior tras la flecha.',
  },
} satisfies Record<string, Sentence>

/** The fault of a time that is none. */
export const toTimeFault = (time: string): Sentence => ({
  en: `“${time}” is not a time. Write hours, minutes, seconds and their fraction, like 00:01:02.500.`,
  es: `«${time}» no es un tiempo. Escribe horas, minutos, segundos y su fracción, como 00:01:02.500.`,
})
