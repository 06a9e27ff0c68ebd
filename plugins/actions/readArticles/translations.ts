/** The messages of `readArticles`, by key. */
export const en = {
  singular: 'Read these articles',
  articles: 'Articles',
  articlesDescription: 'In the order in which to read them. At least one is needed to publish.',
  atLeastOneArticle: 'at least one article',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Leer estos artículos',
  articles: 'Artículos',
  articlesDescription: 'En el orden en que conviene leerlos. Hace falta al menos uno para publicar.',
  atLeastOneArticle: 'al menos un artículo',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    readArticles: typeof en
  }
}
