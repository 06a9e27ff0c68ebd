import type { EpisodeSummary, Organisation, Podcast } from 'payload-broadside/types'
import { Picture } from '../../call/Picture/index.js'
import { Frame } from '../../frame/Frame/index.js'
import { inLanguage, toLanguageName } from '../../language/inLanguage.js'
import { count, toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { EpisodeFacts } from '../EpisodeFacts/index.js'
import { Pager } from '../Pager/index.js'
import '../audio.css'

const Head = ({ podcast, locale }: { podcast: Podcast; locale: string }) => {
  const said = words(locale)
  const { title, description, author, siteURL, language, explicit, episodes, artwork } = podcast
  return (
    <header className={`poster${artwork ? ' poster-square' : ''}`}>
      <p className="tag">
        <strong>{said.podcast}</strong>
        <span>{count(episodes, said.episodes)}</span>
        {language && <span>{toLanguageName(language, locale)}</span>}
        {explicit && <span>{said.explicit}</span>}
      </p>
      <h1 className={`shout shout-${toSize(title)}`} {...inLanguage(language)}>
        {title}
      </h1>
      <div className="poster-foot">
        <div className="poster-text">
          <p className="poster-summary lines" {...inLanguage(language)}>
            {description}
          </p>
          {author && (
            <p>
              {said.by} {author}
            </p>
          )}
        </div>
        {siteURL && (
          <a className="button" href={siteURL} rel="noreferrer">
            {said.website}
          </a>
        )}
      </div>
      {artwork && (
        <figure className="poster-artwork">
          <Picture first image={artwork} sizes="(min-width: 60rem) 32vw, 100vw" />
        </figure>
      )}
    </header>
  )
}

const Row = ({
  episode,
  language,
  locale,
}: {
  episode: EpisodeSummary
  language: string | null
  locale: string
}) => (
  <li>
    <h3 {...inLanguage(language)}>
      <a href={episode.url}>{episode.title}</a>
    </h3>
    {episode.summary && (
      <p className="lines" {...inLanguage(language)}>
        {episode.summary}
      </p>
    )}
    <EpisodeFacts episode={episode} locale={locale} />
  </li>
)

/** A podcast: what it is, and its episodes, newest first. */
export const PodcastPage = ({
  podcast,
  organisation,
  locale,
  places,
}: {
  podcast: Podcast
  organisation: Organisation
  locale: string
  places: Places
}) => {
  const said = words(locale)
  const { items, page, pages } = podcast.list
  return (
    <Frame
      id="podcast"
      languages={podcast.languages}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skipPage}
    >
      <Head locale={locale} podcast={podcast} />
      <section aria-labelledby="episodes" className="programme">
        <h2 className="kicker" id="episodes">
          {said.episodesHeading}
        </h2>
        {items.length > 0 ? (
          <ol role="list">
            {items.map((episode) => (
              <Row episode={episode} key={episode.id} language={podcast.language} locale={locale} />
            ))}
          </ol>
        ) : (
          <p className="programme-none">{said.noEpisodes}</p>
        )}
        <Pager locale={locale} page={page} pages={pages} />
      </section>
    </Frame>
  )
}
