import type { Action } from 'payload-broadside/types'
import { CopyText } from '../call/CopyText/index.js'
import { words } from '../language/words.js'

type LinkAction = Extract<Action, { type: 'link' }>

/** A link, and the words to take there. */
export const Link = ({
  action: { label, url, copyText },
  locale,
}: {
  action: LinkAction
  locale: string
}) => (
  <>
    {copyText && <CopyText lang={locale} said={words(locale)} text={copyText} />}
    <a className="onward" href={url} rel="noreferrer">
      <span>{label}</span>
    </a>
  </>
)
