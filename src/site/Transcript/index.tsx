import type { Transcript as Said } from 'payload-broadside/types'
import { inLanguage } from '../inLanguage.js'
import { Moment } from '../Moment/index.js'
import { words } from '../words.js'

/** What is said, when and by whom. A speaker is named where they begin. */
export const Transcript = ({
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
