import type { Action } from 'payload-broadside/types'
import { inLanguage } from '../language/inLanguage.js'
import { formatLength, toClock, toPeriod } from '../language/lengths.js'
import { formatList } from '../language/text.js'
import { words } from '../language/words.js'
import { toAudioURL } from '../podcasts/toStart.js'
import '../podcasts/audio.css'

type ListenAction = Extract<Action, { type: 'listen' }>

/** What there is on the episode's own page: `Chapters and transcript`. */
const toOffer = ({ contents }: ListenAction['episode'], locale: string): string => {
  const said = words(locale)
  const named = contents.map((part, at) => (at === 0 ? said[part] : said[part].toLocaleLowerCase(locale)))
  return formatList(named, locale) || said.toEpisode
}

/** An episode to play from where its editor said, and the way to its page. */
export const Listen = ({
  action: { episode, startTime },
  locale,
}: {
  action: ListenAction
  locale: string
}) => {
  const said = words(locale)
  const { title, url, podcast, enclosure, duration } = episode
  return (
    <div className="listen">
      <p {...inLanguage(podcast.language)}>
        {podcast.title} <strong>{title}</strong>
      </p>
      {enclosure && (
        <audio
          aria-label={title}
          controls
          lang={podcast.language ?? undefined}
          preload="none"
          src={toAudioURL(enclosure.url, startTime)}
        />
      )}
      <p className="facts" lang={locale}>
        {startTime ? (
          <span>
            {said.from} <time dateTime={toPeriod(startTime)}>{toClock(startTime)}</time>
          </span>
        ) : null}
        {duration !== null && <time dateTime={toPeriod(duration)}>{formatLength(duration, locale)}</time>}
        <a href={startTime ? `${url}?t=${startTime}` : url}>
          {toOffer(episode, locale)}
          <span className="hidden">: {title}</span>
        </a>
      </p>
    </div>
  )
}
