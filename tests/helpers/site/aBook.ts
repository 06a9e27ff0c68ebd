import type { Book } from 'payload-broadside/types'

/** A book, as the content API answers it. */
export const aBook = (changed: Partial<Book> = {}): Book => ({
  id: '1',
  title: 'Los pasos que quedan',
  subtitle: 'Crónicas de un puente',
  authors: ['Ana Roble', 'Bo Lind'],
  isbn: '9780306406157',
  isbnHyphenated: '978-0-306-40615-7',
  publisher: 'Ediciones del Farol',
  year: 2019,
  language: 'es',
  cover: {
    url: 'https://act.example.org/api/media/file/cover.jpg',
    width: 600,
    height: 900,
    mimeType: 'image/jpeg',
    alt: 'A lamp on a bridge',
    credit: null,
    focalPoint: null,
    sizes: [],
  },
  description: 'Lo que se oye de noche en la fila.',
  links: [
    { kind: 'publisher', label: 'Farol', url: 'https://farol.example.org/pasos' },
    { kind: 'shop', label: 'Corner Lamp', url: 'https://corner.example.org/pasos' },
    { kind: 'library', label: null, url: 'https://library.example.org/pasos' },
    { kind: null, label: null, url: 'https://elsewhere.example.org/pasos' },
  ],
  ...changed,
})
