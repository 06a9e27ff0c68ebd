import type { EpisodeSummary } from 'payload-broadside/types'
import { formatDate } from '../../language/formatInstant.js'
import { formatLength, toPeriod } from '../../language/lengths.js'
import { words } from '../../language/words.js'

type Facts = Pick<EpisodeSummary, 'type' | 'season' | 'number' | 'publishedAt' | 'duration' | 'explicit'>

const toPlace = ({ season, number }: Facts, locale: string): string => {
  const said = words(locale)
  const parts = [
    season !== null && `${said.season} ${season}`,
    number !== null && `${said.episode} ${number}`,
  ]
  const place = parts.filter(Boolean).join(', ')
  return place.charAt(0).toLocaleUpperCase(locale) + place.slice(1)
}

/** What an episode is: its kind and place, its day, its length, and whether it is for grown-ups. */
export const EpisodeFacts = ({ episode, locale }: { episode: Facts; locale: string }) => {
  const said = words(locale)
  const place = toPlace(episode, locale)
  return (
    <p className="facts" lang={locale}>
      {episode.type !== 'full' && <strong>{said.kinds[episode.type]}</strong>}
      {place && <span>{place}</span>}
      <time dateTime={episode.publishedAt}>{formatDate(episode.publishedAt, locale)}</time>
      {episode.duration !== null && (
        <time dateTime={toPeriod(episode.duration)}>{formatLength(episode.duration, locale)}</time>
      )}
      {episode.explicit && <span>{said.explicit}</span>}
    </p>
  )
}
