/** The messages of `articles`, by key. */
export const en = {
  pasteTheAddressAtWhichThe: 'Paste the address at which the article is read.',
  title: 'Title',
  writeTheTitleOfTheArticle: 'Write the title of the article.',
  url: 'Address',
  urlDescription:
    'Where it is read. What only says how you came there (utm_source, fbclid, gclid) is left out.',
  publication: 'Publication',
  publicationDescription: 'The newspaper, magazine or site.',
  publishedOn: 'Published on',
  author: 'Author',
  excerpt: 'Excerpt',
  excerptDescription: 'A sentence or two that make people want to read it.',
  image: 'Image',
  hasThisAddressAndIsIn:
    '“{title}” has this address and is in the trash. Restore it, or write another address.',
  alreadyExistsWithThisAddress:
    '“{title}” already exists with this address. Use the existing one, or write another address.',
  singular: 'Article',
  plural: 'Articles',
  groupContent: 'Content',
  description: 'What others wrote and a call sends its readers to.',
}

declare module '../../messages/messages.js' {
  interface Messages {
    articles: typeof en
  }
}
