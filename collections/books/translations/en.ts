/** The messages of `books`, by key. */
export const en = {
  title: 'Title',
  writeTheTitleOfTheBook: 'Write the title of the book.',
  subtitle: 'Subtitle',
  authors: 'Authors',
  authorsDescription: 'As on the cover, in its order. Press Enter after each name.',
  isbnDescription: 'The number on the back of the book, of 10 or 13 digits, with or without hyphens.',
  publisher: 'Publisher',
  year: 'Year',
  yearDescription: 'Of this edition.',
  cover: 'Cover',
  description: 'Description',
  descriptionDescription: 'What it is about, in the book’s language or the reader’s.',
  links: 'Where to get it',
  linksSingular: 'link',
  linksPlural: 'links',
  linksDescription: 'In your order: the first is offered first.',
  writeTheYearOfThisEdition: 'Write the year of this edition with four digits, from {first} to {last}.',
  nameAtLeastOneAuthor: 'Name at least one author. For a book without one, name who edited it.',
  aBookHasAtMostAuthors:
    'A book has at most {maxAuthors} authors here; these are {count}. Name those who stand on the cover.',
  writeTheNameOfEachAuthor: 'Write the name of each author as a text.',
  hasThisIsbnAndIsIn: '“{title}” has this ISBN and is in the trash. Restore it, or correct the number.',
  alreadyExistsWithThisIsbn:
    '“{title}” already exists with this ISBN. Use the existing one, or correct the number.',
  singular: 'Book',
  plural: 'Books',
  groupContent: 'Content',
  booksForReadingLists: 'Books for reading lists. A call says in which order to read them, and why.',
  url: 'Address',
  shop: 'Independent shop',
  library: 'Library',
  free: 'Free copy',
  kind: 'Where',
  label: 'Name',
  labelDescription: 'Of the shop or library.',
  pasteTheAddressOrRemoveThis: 'Paste the address, or remove this row.',
  faultsDigits:
    'An ISBN has digits and hyphens only, and one of ten digits may end in X. Copy it from the back of the book.',
  faultsPrefix: 'An ISBN of 13 digits begins with 978 or 979. Copy it from the back of the book.',
  faultsMusic:
    'A number that begins with 979-0 belongs to sheet music (ISMN), not to a book. Leave this empty, or write the ISBN.',
  anIsbnHas10Or13: 'An ISBN has 10 or 13 digits; this one has {count}. Copy it from the back of the book.',
  theLastDigitOfThisIsbn:
    'The last digit of this ISBN does not fit the others. If those are right, it is {right}. Compare it with the book.',
  anAuthorIsTooLong: 'A name has at most {maxLength} characters; “{name}…” has {count}. Shorten it.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    books: typeof en
  }
}
