import type { Book } from 'payload-broadside/types'
import { inLanguage } from '../../language/inLanguage.js'
import { Picture } from '../../call/Picture/index.js'
import { toSize } from '../../toSize.js'

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
