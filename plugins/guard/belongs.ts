import type { Sentence } from '../../collections/messages/say.js'

/** What a field holds, said where something else was sent. */
export const belongs = {
  text: { en: 'Write a text here, and nothing else.', es: 'Escribe aquí un texto y nada más.' },
  texts: { en: 'This takes a list of texts.', es: 'Aquí va una lista de textos.' },
  number: {
    en: 'This is not a number, or could be two. Write it like 1200 or 52.52.',
    es: 'Esto no es un número, o podría ser dos. Escríbelo como 1200 o 52.52.',
  },
  numbers: { en: 'This takes a list of numbers.', es: 'Aquí va una lista de números.' },
  date: {
    en: 'This is not a date. Write it like 2030-05-01T18:00:00Z.',
    es: 'Esto no es una fecha. Escríbela como 2030-05-01T18:00:00Z.',
  },
  flag: { en: 'This is either true or false.', es: 'Esto es verdadero o falso.' },
  option: { en: 'This can’t be chosen here.', es: 'Esto no se puede elegir aquí.' },
  options: {
    en: 'This takes a list of what can be chosen here.',
    es: 'Aquí va una lista de lo que se puede elegir.',
  },
  reference: {
    en: 'This takes one document: its id.',
    es: 'Aquí va un documento: su identificador.',
  },
  referenceOfSeveral: {
    en: 'This takes one document: its collection and its id.',
    es: 'Aquí va un documento: su colección y su identificador.',
  },
  references: { en: 'This takes a list of documents.', es: 'Aquí va una lista de documentos.' },
  point: { en: 'This takes two numbers.', es: 'Aquí van dos números.' },
  richText: {
    en: 'This is no text that the editor could open.',
    es: 'Esto no es un texto que el editor pueda abrir.',
  },
  group: { en: 'This takes fields by their names.', es: 'Aquí van campos por sus nombres.' },
  rows: { en: 'This takes a list of rows.', es: 'Aquí va una lista de filas.' },
  row: { en: 'This row can’t be read.', es: 'Esta fila no se puede leer.' },
} satisfies Record<string, Sentence>
