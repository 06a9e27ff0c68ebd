/** The messages of `readBooks`, by key. */
export const en = {
  singular: 'Read these books',
  books: 'Books',
  booksSingular: 'book',
  booksPlural: 'books',
  booksDescription: 'In the order in which to read them. At least one is needed to publish.',
  booksBook: 'Book',
  booksNote: 'Note',
  booksNoteDescription: 'Why this one, in a sentence.',
  atLeastOneBook: 'at least one book',
  theBook: 'the book',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Leer estos libros',
  books: 'Libros',
  booksSingular: 'libro',
  booksPlural: 'libros',
  booksDescription: 'En el orden en que conviene leerlos. Hace falta al menos uno para publicar.',
  booksBook: 'Libro',
  booksNote: 'Nota',
  booksNoteDescription: 'Por qué este, en una frase.',
  atLeastOneBook: 'al menos un libro',
  theBook: 'el libro',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    readBooks: typeof en
  }
}
