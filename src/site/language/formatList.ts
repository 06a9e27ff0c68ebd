/** Names in a row, as a sentence puts them: `Ada, Bo and Cy`. */
export const formatList = (names: string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
