import type { Action } from 'payload-broadside/types'
import { CopyText } from '../call/CopyText/index.js'
import { words } from '../language/words.js'

type SpreadAction = Extract<Action, { type: 'spread' }>

/** Share links, and the same words to paste anywhere else. */
export const Spread = ({ action: { links }, locale }: { action: SpreadAction; locale: string }) => {
  const said = words(locale)
  // The channel "copy" opens nothing: it is the text to paste anywhere.
  const channels = links.filter(({ channel }) => channel !== 'copy')
  const pasted = links.find(({ channel }) => channel === 'copy') ?? links[0]
  return (
    <>
      <ul className="channels">
        {channels.map(({ channel, label, url }) => (
          <li key={channel}>
            <a className="button" href={url} rel="noreferrer">
              <span className="hidden" lang={locale}>
                {said.shareOn}{' '}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {pasted && (
        <details>
          <summary lang={locale}>{said.textToCopy}</summary>
          <CopyText lang={locale} said={said} text={pasted.text} />
        </details>
      )}
    </>
  )
}
