import type { Consent } from '../../contract/index.js'
import { toKey } from '../../text/toKey.js'
import { toText } from '../../text/toText.js'
import type { Resolve } from './resolve.js'
import { toRows } from './toRows.js'

/** Sign up. Where a consent without which nobody signs up is not to be shown, nobody does. */
export const signUp: Resolve<'signUp'> = ({ button, consents }, { shown }) => {
  const asked = toRows(consents).map(({ consent, required }) => ({
    consent: shown.consents.get(toKey(consent)),
    required: required === true,
  }))
  if (asked.some(({ consent, required }) => required && !consent)) return null
  return {
    button: toText(button),
    consents: asked.flatMap(({ consent, required }): Consent[] =>
      consent ? [{ ...consent, required }] : [],
    ),
  }
}
