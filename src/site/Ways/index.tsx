import type { Action, Call } from 'payload-broadside/types'
import type { ReactNode } from 'react'
import { words } from '../language/words.js'
import type { Posted } from '../signup/posted.js'
import { Attend } from './Attend.js'
import { FindBranch } from './FindBranch.js'
import { JoinCall } from './JoinCall.js'
import { Link } from './Link.js'
import { Listen } from './Listen.js'
import { PartnerCall } from './PartnerCall.js'
import { ReadArticles } from './ReadArticles.js'
import { ReadBooks } from './ReadBooks.js'
import { SignUp } from './SignUp.js'
import { Spread } from './Spread.js'

/** The ways to act that a call still has: a closed one can only be spread, one to come takes no signups. */
export const toShownActions = ({ state, actions }: Pick<Call, 'state' | 'actions'>): Action[] => {
  if (state === 'closed') return actions.filter(({ type }) => type === 'spread')
  if (state === 'upcoming') return actions.filter(({ type }) => type !== 'signUp')
  return actions
}

type Shown = { locale: string; posted?: Posted }

/** What each way to act offers below its heading and text. */
const means: {
  [Type in Action['type']]: (shown: Shown & { action: Extract<Action, { type: Type }> }) => ReactNode
} = {
  spread: Spread,
  attend: Attend,
  joinCall: JoinCall,
  partnerCall: PartnerCall,
  link: Link,
  signUp: SignUp,
  findBranch: FindBranch,
  listen: Listen,
  readArticles: ReadArticles,
  readBooks: ReadBooks,
}

/** Whether a kind has a place of its own here. Of others the heading, the text and the link are shown. */
export const isShown = (type: string): type is Action['type'] => Object.hasOwn(means, type)

/** The way on of a step of a host's own kind: its `url`, where its answer has one on the web. */
const Onward = ({ action }: { action: object }) => {
  const { url } = action as { url?: unknown }
  if (typeof url !== 'string' || !/^https?:/.test(url) || !URL.canParse(url)) return null
  return (
    <a className="onward" href={url} rel="noreferrer">
      <span>{new URL(url).host}</span>
    </a>
  )
}

const Way = ({ action, ...shown }: Shown & { action: Action }) => {
  if (!isShown(action.type)) return <Onward action={action} />
  const Means = means[action.type] as (shown: Shown & { action: Action }) => ReactNode
  return <Means action={action} {...shown} />
}

/** The ways to act, numbered in the order in which their editor put them. */
export const Ways = ({ call, locale, posted }: Shown & { call: Call }) => {
  const shown = toShownActions(call)
  const said = words(locale)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="act" className="ways">
      <h2 id="act" lang={locale} tabIndex={-1}>
        {call.state === 'closed' ? said.keepSpreading : said.waysHeading}
      </h2>
      {/* Safari takes a list without markers for none; the role says that it is one. */}
      <ol role="list">
        {shown.map((action, at) => (
          <li className={`way way-${action.type}`} key={action.id}>
            <span aria-hidden="true" className="way-number">
              {at + 1}
            </span>
            <div className="way-text">
              <h3>{action.heading}</h3>
              {action.text && <p className="lines">{action.text}</p>}
            </div>
            <div className="way-means">
              <Way action={action} locale={locale} posted={posted} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
