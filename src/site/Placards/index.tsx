import type { Slogan } from 'payload-broadside/types'
import { toSize } from '../toSize.js'
import { words } from '../words.js'

/** The slogans, each on a placard of its own, held up over what can be done. */
export const Placards = ({ slogans, locale }: { slogans: Slogan[]; locale: string }) =>
  slogans.length > 0 && (
    <section aria-labelledby="slogans" className="placards">
      <h2 className="kicker" id="slogans" lang={locale}>
        {words(locale).slogans}
      </h2>
      <ul>
        {slogans.map(({ id, text, hashtag }) => (
          <li key={id}>
            <p className={`placard placard-${toSize(text)}`}>
              {text}
              {hashtag && <span className="placard-hashtag">#{hashtag}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
