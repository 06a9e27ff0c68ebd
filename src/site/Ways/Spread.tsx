import type { Action } from 'payload-broadside/types'
import { CopyText } from '../CopyText/index.js'
import { words } from '../words.js'

type SpreadAction = Extract<Action, { type: 'spread' }>

/** Share links, and the same words to paste anywhere else. */
export const Spread = ({ action: { links }, locale }: { action: SpreadAction; locale: string }) => {
  const said = words(locale)
  const [first] = links
  return (
    <>
      <ul className="channels">
        {links.map(({ channel, label, url }) => (
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
      {first && (
        <details>
          <summary lang={locale}>{said.textToCopy}</summary>
          <CopyText lang={locale} said={said} text={first.text} />
        </details>
      )}
    </>
  )
}
