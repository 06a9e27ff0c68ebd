import type { Chapter } from 'payload-broadside/types'
import { inLanguage } from '../../language/inLanguage.js'
import { Moment } from '../../Moment/index.js'
import { words } from '../../language/words.js'

/** The named moments of an episode, each a way to hear it from there. */
export const Chapters = ({
  chapters,
  start,
  language,
  locale,
}: {
  chapters: Chapter[]
  /** Where the player begins. */
  start: number | null
  language: string | null
  locale: string
}) => {
  const current = chapters.findLastIndex((chapter) => start !== null && chapter.start <= start)
  return (
    <section aria-labelledby="chapters" className="chapters">
      <h2 className="kicker" id="chapters">
        {words(locale).chapters}
      </h2>
      <ol role="list">
        {chapters.map(({ start: at, title, url }, index) => (
          <li key={index} {...inLanguage(language)}>
            <Moment at={at} isCurrent={index === current}>
              {title}
            </Moment>
            {url && (
              <a className="chapter-more" href={url} rel="noreferrer">
                {new URL(url).host}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
