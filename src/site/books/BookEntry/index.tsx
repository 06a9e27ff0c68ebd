import type { Book } from 'payload-broadside/types'
import { inLanguage } from '../../language/inLanguage.js'
import { formatList } from '../../language/text.js'
import { words } from '../../language/words.js'
import { Cover } from '../Cover/index.js'

const Facts = ({ book, locale }: { book: Book; locale: string }) => {
  const said = words(locale)
  const facts = [
    [said.publisher, book.publisher],
    [said.year, book.year],
    ['ISBN', book.isbnHyphenated],
  ] as const
  const known = facts.filter(([, value]) => value !== null)
  return (
    known.length > 0 && (
      <dl className="book-facts" lang={locale}>
        {known.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  )
}

/** A book in a reading list: what it is, why this one, and where to find it. */
export const BookEntry = ({
  id,
  book,
  note,
  heading: Heading,
  locale,
}: {
  id: string
  book: Book
  note: string | null
  heading: 'h2' | 'h3'
  locale: string
}) => {
  const said = words(locale)
  const { title, subtitle, authors, language, description, links } = book
  return (
    <li className="book" id={id}>
      <Cover book={book} sizes="(min-width: 40rem) 14rem, 45vw" />
      <div className="book-text">
        <div className="book-title" {...inLanguage(language)}>
          <Heading>{title}</Heading>
          {subtitle && <p>{subtitle}</p>}
        </div>
        {authors.length > 0 && (
          <p className="book-authors" lang={locale}>
            {said.by} {formatList(authors, locale)}
          </p>
        )}
        {note && <p className="book-note lines">{note}</p>}
        {description && (
          <p className="book-description lines" {...inLanguage(language)}>
            {description}
          </p>
        )}
        <Facts book={book} locale={locale} />
        {links.length > 0 && (
          <ul className="book-links">
            {links.map(({ kind, label, url }, at) => (
              <li key={at}>
                <a className="button" href={url} rel="noreferrer">
                  {kind && <small lang={locale}>{said.bookLinks[kind]}</small>}
                  {label ?? (kind ? new URL(url).host : said.bookLink)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
