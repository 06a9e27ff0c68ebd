import type { Id, Stored } from '../documents.js'

export type BookDocument = {
  id: Id
  title?: string | null
  subtitle?: string | null
  authors?: (string | null)[] | null
  isbn?: string | null
  publisher?: string | null
  year?: number | null
  language?: string | null
  cover?: Id | null
  description?: string | null
  links?: { kind?: string | null; label?: string | null; url?: string | null }[] | null
  updatedAt?: Stored
}

/** What is read of a book. */
export const bookFields: (keyof BookDocument)[] = [
  ...(['title', 'subtitle', 'authors', 'isbn', 'publisher', 'year'] as const),
  ...(['language', 'cover', 'description', 'links'] as const),
]
