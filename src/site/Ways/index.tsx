import type { Action, Call } from 'payload-broadside/types'
import type { Posted } from '../posted.js'
import { toShownActions } from '../toShownActions.js'
import { words } from '../words.js'
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

type Shown = { locale: string; posted?: Posted }

const Way = ({ action, locale, posted }: Shown & { action: Action }) => {
  switch (action.type) {
    case 'spread':
      return <Spread action={action} locale={locale} />
    case 'attend':
      return <Attend action={action} locale={locale} />
    case 'joinCall':
      return <JoinCall action={action} locale={locale} />
    case 'partnerCall':
      return <PartnerCall action={action} locale={locale} />
    case 'link':
      return <Link action={action} locale={locale} />
    case 'signUp':
      return <SignUp action={action} locale={locale} posted={posted} />
    case 'findBranch':
      return <FindBranch action={action} locale={locale} />
    case 'listen':
      return <Listen action={action} locale={locale} />
    case 'readArticles':
      return <ReadArticles action={action} locale={locale} />
    case 'readBooks':
      return <ReadBooks action={action} locale={locale} />
  }
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
