import { categories } from './categories.js'

const toKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\band\b/g, '&')
    .replace(/\s*[>›/:]\s*/g, '>')
    .replace(/\s+/g, ' ')
    .trim()

const byKey = new Map(categories.map(({ value }) => [toKey(value), value]))

/** A category of Apple's as it is kept, however its name was written: `News > Politics` for `news: politics`. */
export const toCategory = (value: unknown): string | undefined =>
  typeof value === 'string' ? byKey.get(toKey(value)) : undefined
