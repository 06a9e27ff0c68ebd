import type { Action } from 'payload-broadside/types'
import { words } from '../language/words.js'

type PartnerCallAction = Extract<Action, { type: 'partnerCall' }>

/** The way to somebody else's call, and whose it is. */
export const PartnerCall = ({ action, locale }: { action: PartnerCallAction; locale: string }) => (
  <>
    <a className="onward" href={action.url} rel="noreferrer">
      <span>{action.title}</span>
      {action.organisation && (
        <small>
          <span lang={locale}>{words(locale).by}</span> {action.organisation}
        </small>
      )}
    </a>
    {action.note && <p className="lines note">{action.note}</p>}
  </>
)
