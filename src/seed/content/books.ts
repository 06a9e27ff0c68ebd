/** The demo's books: real ones, each with an edition that can be found by its ISBN. The sentences are ours. */
export const books = {
  hope: {
    title: 'Hope in the Dark',
    subtitle: 'Untold Histories, Wild Possibilities',
    authors: ['Rebecca Solnit'],
    isbn: '9781608465767',
    publisher: 'Haymarket Books',
    year: 2016,
    language: 'en',
    description:
      'Short essays that look back at what movements have changed without noticing, and find in it a reason to begin again.',
    links: [
      { kind: 'shop', label: 'Corner Lamp Books', url: 'https://cornerlamp.example.com/hope-in-the-dark' },
      { kind: 'library', label: 'Lantern Library', url: 'https://library.example.org/hope-in-the-dark' },
    ],
  },
  rule: {
    title: 'Border and Rule',
    subtitle: 'Global Migration, Capitalism, and the Rise of Racist Nationalism',
    authors: ['Harsha Walia'],
    isbn: '9781642592696',
    publisher: 'Haymarket Books',
    year: 2021,
    language: 'en',
    description:
      'Asks what a border does to people far from any fence: at work, at school, at the doctor’s, and three countries away.',
    links: [
      { kind: 'library', label: 'Lantern Library', url: 'https://library.example.org/border-and-rule' },
      { kind: 'shop', label: 'Corner Lamp Books', url: 'https://cornerlamp.example.com/border-and-rule' },
    ],
  },
  resistance: {
    title: 'Why Civil Resistance Works',
    subtitle: 'The Strategic Logic of Nonviolent Conflict',
    authors: ['Erica Chenoweth', 'Maria J. Stephan'],
    isbn: '9780231156820',
    publisher: 'Columbia University Press',
    year: 2011,
    language: 'en',
    description:
      'Counts a century of uprisings and finds that those without weapons won about twice as often, because more people could join them.',
    links: [
      {
        kind: 'library',
        label: 'Lantern Library',
        url: 'https://library.example.org/why-civil-resistance-works',
      },
    ],
  },
  mutualAid: {
    title: 'Mutual Aid',
    subtitle: 'Building Solidarity During This Crisis (and the Next)',
    authors: ['Dean Spade'],
    isbn: '9781839762123',
    publisher: 'Verso',
    year: 2020,
    language: 'en',
    description:
      'A handbook for people who cook, drive, carry and sit with each other: how to decide together, and how not to burn out.',
    links: [
      { kind: 'publisher', label: 'Verso', url: 'https://www.versobooks.com/products/2722-mutual-aid' },
      { kind: 'shop', label: 'Corner Lamp Books', url: 'https://cornerlamp.example.com/mutual-aid' },
    ],
  },
  emergent: {
    title: 'Emergent Strategy',
    subtitle: 'Shaping Change, Changing Worlds',
    authors: ['adrienne maree brown'],
    isbn: '9781849352604',
    publisher: 'AK Press',
    year: 2017,
    language: 'en',
    description:
      'Learns from ferns, starlings and mushrooms how many small groups can move as one, and turns it into exercises for a meeting.',
    links: [
      { kind: 'publisher', label: 'AK Press', url: 'https://www.akpress.org/emergentstrategy.html' },
      { kind: 'library', label: 'Lantern Library', url: 'https://library.example.org/emergent-strategy' },
    ],
  },
  enrique: {
    title: 'Enrique’s Journey',
    subtitle: 'The Story of a Boy’s Dangerous Odyssey to Reunite with His Mother',
    authors: ['Sonia Nazario'],
    isbn: '9780812971781',
    publisher: 'Random House',
    year: 2007,
    language: 'en',
    description:
      'A reporter follows a boy from Honduras over the roofs of freight trains, and writes down who threw stones and who threw bread.',
    links: [
      {
        kind: 'publisher',
        label: 'Penguin Random House',
        url: 'https://www.penguinrandomhouse.com/books/isbn/9780812971781',
      },
      { kind: 'shop', label: 'Corner Lamp Books', url: 'https://cornerlamp.example.com/enriques-journey' },
    ],
  },
  migrantes: {
    title: 'Los migrantes que no importan',
    subtitle: 'En el camino con los centroamericanos indocumentados en México',
    authors: ['Óscar Martínez'],
    isbn: '9788498882162',
    publisher: 'Icaria',
    year: 2010,
    language: 'es',
    description:
      'Catorce crónicas escritas desde el techo del tren, el albergue y la orilla del río, al lado de quienes cruzan México sin papeles.',
    links: [
      {
        kind: 'library',
        label: 'Biblioteca del Farol',
        url: 'https://biblioteca.example.org/los-migrantes-que-no-importan',
      },
      {
        kind: 'shop',
        label: 'Librería La Cobija',
        url: 'https://lacobija.example.com/los-migrantes-que-no-importan',
      },
    ],
  },
  desierto: {
    title: 'Desierto sonoro',
    authors: ['Valeria Luiselli'],
    isbn: '9786078619276',
    publisher: 'Sexto Piso',
    year: 2019,
    language: 'es',
    description:
      'Una familia cruza el país en coche hacia la frontera mientras la radio habla de niñas y niños que la cruzan a pie, sin nadie.',
    links: [
      { kind: 'shop', label: 'Librería La Cobija', url: 'https://lacobija.example.com/desierto-sonoro' },
      {
        kind: 'library',
        label: 'Biblioteca del Farol',
        url: 'https://biblioteca.example.org/desierto-sonoro',
      },
    ],
  },
} as const

export type BookName = keyof typeof books

type WithCover<Book> = Book & { cover: number | string }

/** The books, each with the cover that was drawn for it. */
export const toBooks = ({ media }: { media: Record<`${BookName}Cover`, number | string> }) =>
  Object.fromEntries(
    Object.entries(books).map(([name, book]) => [
      name,
      { ...book, cover: media[`${name as BookName}Cover`] },
    ]),
  ) as { [Name in BookName]: WithCover<(typeof books)[Name]> }
