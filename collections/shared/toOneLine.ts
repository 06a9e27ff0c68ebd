/** A text on one line: no line breaks, no double spaces, none around it. */
export const toOneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
