const maxLength = 200

/** Invisible characters in names: controls, and marks that change the direction of writing. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/** An address's percent signs in letters, where they mean some: “50% more” means none. */
const decode = (name: string): string => {
  if (!/%[\da-f]{2}/i.test(name)) return name
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** As much of a text as is taken, in whole letters: with their accents, and joined emoji too. */
const shorten = (text: string): string => {
  let short = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > maxLength) break
    short += segment
  }
  return short.trim()
}

/** The title of a recording that was given none: its file name as words, without the extension, or the time of upload. */
export const toTitle = (fileName: string, now = new Date()): string => {
  const words = decode(fileName)
    .normalize('NFC')
    .replace(/[\p{Cs}\ufffd]/gu, '')
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(unseen, ' ')
    .replace(/[\s_]+/gu, ' ')
    .trim()
  return shorten(words) || now.toISOString().slice(0, 16).replace('T', ' ')
}
