import type { Slogan } from '../contract/index.js'
import type { SloganDocument } from '../documents.js'
import { toText } from '../text/toText.js'

/** A slogan; null for one without words in the language it was read in. */
export const toSlogan = ({ id, text, hashtag }: SloganDocument): Slogan | null => {
  const words = toText(text)
  return words ? { id: String(id), text: words, hashtag: toText(hashtag)?.replace(/^#/, '') ?? null } : null
}
