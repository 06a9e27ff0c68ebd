import type { Book } from 'payload-broadside/types'
import { Picture } from '../../call/Picture/index.js'
import { inLanguage } from '../../language/inLanguage.js'
import { toSize } from '../../language/text.js'

/** Where a book stands on its call's reading list: the `id` of its place in a step of it. */
export const toBookAnchor = ({ id }: { id: string }, at: number): string => `book-${id}-${at + 1}`

/** A book's cover, or its title set as one. `alt` is empty where the title stands beside it and is enough. */
export const Cover = ({
  book: { cover, title, authors, language },
  sizes,
  alt,
}: {
  book: Book
  sizes: string
  alt?: ''
}) =>
  cover ? (
    <div className="cover">
      <Picture image={{ ...cover, alt: alt ?? cover.alt }} sizes={sizes} />
    </div>
  ) : (
    <div aria-hidden="true" className="cover cover-set" {...inLanguage(language)}>
      <span className={`cover-title cover-title-${toSize(title)}`}>{title}</span>
      <span>{authors.join(', ')}</span>
    </div>
  )
