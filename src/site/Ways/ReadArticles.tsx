import type { Action } from 'payload-broadside/types'
import { formatDate } from '../language/formatInstant.js'
import { words } from '../language/words.js'

type ReadArticlesAction = Extract<Action, { type: 'readArticles' }>

/** Articles elsewhere, in the order in which to read them: what each says, where, by whom and when. */
export const ReadArticles = ({
  action: { articles },
  locale,
}: {
  action: ReadArticlesAction
  locale: string
}) => (
  <ol className="cuttings" role="list">
    {articles.map(({ id, title, url, publication, author, publishedOn, excerpt }) => (
      <li key={id}>
        <p className="cutting-source">
          {publication && <span>{publication}</span>}
          {publishedOn && (
            <time dateTime={publishedOn} lang={locale}>
              {formatDate(publishedOn, locale)}
            </time>
          )}
        </p>
        <h4>
          <a dir="auto" href={url} rel="noreferrer">
            {title}
          </a>
        </h4>
        {excerpt && (
          <p className="lines" dir="auto">
            {excerpt}
          </p>
        )}
        {author && (
          <p className="cutting-author">
            <span lang={locale}>{words(locale).by}</span> {author}
          </p>
        )}
      </li>
    ))}
  </ol>
)
