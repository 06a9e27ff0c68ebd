import { type OptionalField, optionalFields } from '../../../../collections/calls/actions/optionalFields.js'
import type { Consent } from '../../contract/index.js'
import { toKey, toText } from '../../text/text.js'
import type { Resolve } from './resolve.js'
import { toRows } from './toRows.js'

const toFields = (rows: unknown) =>
  toRows(rows).flatMap(({ field, required, why }) =>
    optionalFields.includes(field as OptionalField)
      ? [{ name: field as OptionalField, required: required === true, why: toText(why) }]
      : [],
  )

/**
 * Sign up. Where a consent without which nobody signs up is not to be shown, nobody does. The form is there while the call
 * is open.
 */
export const signUp: Resolve<'signUp'> = (
  { button, fields, consents },
  { shown, slug, locale, signup: { isOpen, url, organisation, toForm } },
) => {
  const asked = toRows(consents).map(({ consent, required }) => ({
    consent: shown.consents.get(toKey(consent)),
    required: required === true,
  }))
  if (asked.some(({ consent, required }) => required && !consent)) return null
  const agreed = asked.flatMap(({ consent, required }): Consent[] =>
    consent ? [{ ...consent, required }] : [],
  )
  const { controller, privacyNotice } = organisation
  const form = isOpen
    ? toForm({
        ...{ url, locale, organisation: organisation.name, consents: agreed },
        fields: toFields(fields),
        noticeVersion: privacyNotice?.version ?? null,
      })
    : null
  return {
    button: toText(button),
    consents: agreed,
    form: form && { url, call: slug, ...form, controller, privacyNotice },
  }
}
