import type { Action, Call } from 'payload-broadside/types'
import { Frame } from '../../frame/Frame/index.js'
import { count, toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { BookEntry } from '../BookEntry/index.js'
import { toBookAnchor } from '../Cover/index.js'
import '../books.css'

/** A step of a call that names books. */
export type ReadBooksAction = Extract<Action, { type: 'readBooks' }>

const Books = ({
  list,
  heading,
  locale,
}: {
  list: ReadBooksAction
  heading: 'h2' | 'h3'
  locale: string
}) => (
  <ol className="books" role="list">
    {list.books.map(({ book, note }, at) => (
      <BookEntry
        book={book}
        heading={heading}
        id={toBookAnchor(list, at)}
        key={book.id}
        locale={locale}
        note={note}
      />
    ))}
  </ol>
)

/** A call's books. One step's heading is the page's; several steps have theirs below it. */
export const ReadingListPage = ({
  call,
  lists,
  locale,
  places,
}: {
  call: Call
  lists: ReadBooksAction[]
  locale: string
  places: Places
}) => {
  const said = words(locale)
  const [only] = lists.length === 1 ? lists : []
  const title = only?.heading || said.readingList
  const total = lists.reduce((sum, { books }) => sum + books.length, 0)
  return (
    <Frame
      id="books"
      languages={call.languages.map((language) => ({ ...language, url: `${language.url}/books` }))}
      locale={locale}
      organisation={call.organisation}
      places={places}
      skip={said.skipPage}
      written={call.locale}
    >
      <header className="poster poster-night">
        <p className="tag" lang={locale}>
          <strong>{said.readingList}</strong>
          <span>{count(total, said.books)}</span>
        </p>
        <h1 className={`shout shout-${toSize(title)}`} lang={only?.heading ? undefined : locale}>
          {title}
        </h1>
        <div className="poster-foot">
          {only?.text && <p className="poster-summary lines">{only.text}</p>}
          <a className="onward" href={call.url}>
            <span>{call.title}</span>
            <small lang={locale}>{said.partOf}</small>
          </a>
        </div>
      </header>
      {only ? (
        <Books heading="h2" list={only} locale={locale} />
      ) : (
        lists.map((list) => (
          <section aria-labelledby={`list-${list.id}`} className="list" key={list.id}>
            <div className="list-head">
              <h2 id={`list-${list.id}`}>{list.heading}</h2>
              {list.text && <p className="lines">{list.text}</p>}
            </div>
            <Books heading="h3" list={list} locale={locale} />
          </section>
        ))
      )}
    </Frame>
  )
}
