import type { Episode, Organisation, Transcript as Said } from 'payload-broadside/types'
import { Moment } from '../../Moment/index.js'
import { Picture } from '../../call/Picture/index.js'
import { Frame } from '../../frame/Frame/index.js'
import { inLanguage } from '../../language/inLanguage.js'
import { toClock, toPeriod } from '../../language/lengths.js'
import { toSize } from '../../language/text.js'
import { words } from '../../language/words.js'
import type { Places } from '../../read/toRoute.js'
import { Chapters } from '../Chapters/index.js'
import { EpisodeFacts } from '../EpisodeFacts/index.js'
import { Player } from '../Player/index.js'
import { toAudioURL } from '../toStart.js'
import '../audio.css'

/** How large a file is, in the largest unit that it fills: `296 kB`, `12.4 MB`. */
export const formatBytes = (bytes: number, locale: string): string => {
  const [unit, size] = bytes < 1e6 ? ['kilobyte', 1e3] : bytes < 1e9 ? ['megabyte', 1e6] : ['gigabyte', 1e9]
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: unit as string,
    unitDisplay: 'short',
    maximumFractionDigits: bytes < 1e6 ? 0 : 1,
  }).format(bytes / (size as number))
}

/** What is said, when and by whom. A speaker is named where they begin. */
const Transcript = ({
  transcript: { cues },
  language,
  locale,
}: {
  transcript: Said
  language: string | null
  locale: string
}) => (
  <section aria-labelledby="transcript" className="transcript">
    <h2 className="kicker" id="transcript">
      {words(locale).transcript}
    </h2>
    <ol role="list" {...inLanguage(language)}>
      {cues.map(({ start, text, speaker }, at) => (
        <li key={at}>
          <Moment at={start} />
          <p className="lines">
            {speaker && speaker !== cues[at - 1]?.speaker && <strong>{speaker}: </strong>}
            {text}
          </p>
        </li>
      ))}
    </ol>
  </section>
)

const Head = ({ episode, locale }: { episode: Episode; locale: string }) => {
  const { podcast, title, summary, image } = episode
  return (
    <header className={`poster poster-night${image ? ' poster-pictured' : ''}`}>
      <p className="tag">
        <strong>{words(locale).podcast}</strong>
        <a href={podcast.url} {...inLanguage(podcast.language)}>
          {podcast.title}
        </a>
      </p>
      <h1 className={`shout shout-${toSize(title)}`} {...inLanguage(podcast.language)}>
        {title}
      </h1>
      <div className="poster-foot">
        <div className="poster-text">
          {summary && (
            <p className="poster-summary lines" {...inLanguage(podcast.language)}>
              {summary}
            </p>
          )}
          <EpisodeFacts episode={episode} locale={locale} />
        </div>
      </div>
      {image && (
        <figure className="poster-picture">
          <Picture first image={image} sizes="(min-width: 60rem) 56vw, 100vw" />
        </figure>
      )}
    </header>
  )
}

const Audio = ({ episode, start, locale }: { episode: Episode; start: number | null; locale: string }) => {
  const said = words(locale)
  const { enclosure, title, podcast } = episode
  return (
    enclosure && (
      <>
        <h2 className="hidden">{said.listen}</h2>
        <div className="player" id="listen">
          <Player
            key={start}
            label={title}
            lang={podcast.language ?? undefined}
            url={toAudioURL(enclosure.url, start)}
          />
        </div>
        <p className="player-facts facts">
          {start !== null && (
            <>
              <span>
                {said.from} <time dateTime={toPeriod(start)}>{toClock(start)}</time>
              </span>
              <a data-second={0} href="?#listen">
                {said.fromBeginning}
              </a>
            </>
          )}
          <a download href={enclosure.url} rel="noreferrer">
            {said.download} ({formatBytes(enclosure.length, locale)})
          </a>
        </p>
      </>
    )
  )
}

/** An episode: what it is, the player, its chapters and notes, and every word of it. */
export const EpisodePage = ({
  episode,
  start,
  organisation,
  locale,
  places,
}: {
  episode: Episode
  /** The second at which the player begins. */
  start: number | null
  organisation: Organisation
  locale: string
  places: Places
}) => {
  const said = words(locale)
  const { chapters, notes, transcript, podcast } = episode
  const isWordless = chapters.length === 0 && !notes
  return (
    <Frame
      id="episode"
      languages={episode.languages}
      locale={locale}
      organisation={organisation}
      places={places}
      skip={said.skipPage}
    >
      <Head episode={episode} locale={locale} />
      <Audio episode={episode} locale={locale} start={start} />
      {(!isWordless || transcript) && (
        <div className={`script${isWordless || !transcript ? ' script-single' : ''}`}>
          {!isWordless && (
            <div className="script-beside">
              {chapters.length > 0 && (
                <Chapters chapters={chapters} language={podcast.language} locale={locale} start={start} />
              )}
              {notes && (
                <section aria-labelledby="notes" className="prose">
                  <h2 className="kicker" id="notes">
                    {said.notes}
                  </h2>
                  <div dangerouslySetInnerHTML={{ __html: notes.html }} {...inLanguage(podcast.language)} />
                </section>
              )}
            </div>
          )}
          {transcript && <Transcript language={podcast.language} locale={locale} transcript={transcript} />}
        </div>
      )}
    </Frame>
  )
}
