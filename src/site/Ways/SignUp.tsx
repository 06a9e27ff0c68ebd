import type { Action } from 'payload-broadside/types'
import { words } from '../words.js'

type SignUpAction = Extract<Action, { type: 'signUp' }>

/** What people will be asked to agree to, word for word. */
export const SignUp = ({ action: { consents }, locale }: { action: SignUpAction; locale: string }) => {
  const said = words(locale)
  if (consents.length === 0) return null
  return (
    <details className="consents">
      <summary lang={locale}>{said.consents}</summary>
      <dl>
        {consents.map(({ id, purpose, wording, required }) => (
          <div key={id}>
            <dt>
              {purpose} <small lang={locale}>{required ? said.consentNeeded : said.consentFree}</small>
            </dt>
            <dd className="lines">{wording}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
