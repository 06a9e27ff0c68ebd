import type { Action } from 'payload-broadside/types'
import { Cover, toBookAnchor } from '../books/Cover/index.js'
import { inLanguage } from '../language/inLanguage.js'
import { formatList } from '../language/text.js'
import { words } from '../language/words.js'
import '../books/books.css'

type ReadBooksAction = Extract<Action, { type: 'readBooks' }>

/** The books on a shelf, in order, each the way to its place in the reading list. */
export const ReadBooks = ({ action, locale }: { action: ReadBooksAction; locale: string }) => (
  <>
    <ol className="shelf" role="list">
      {action.books.map(({ book }, at) => (
        <li key={book.id}>
          <a href={`${action.url}#${toBookAnchor(action, at)}`}>
            <Cover alt="" book={book} sizes="(min-width: 40rem) 8rem, 33vw" />
            <strong {...inLanguage(book.language)}>{book.title}</strong>
          </a>
          <span lang={locale}>{formatList(book.authors, locale)}</span>
        </li>
      ))}
    </ol>
    <a className="onward" href={action.url} lang={locale}>
      <span>{words(locale).readingList}</span>
      <small>{words(locale).wholeList}</small>
    </a>
  </>
)
