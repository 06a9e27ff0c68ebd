import { countryCodes } from 'payload-broadside/door'
import type { Action } from 'payload-broadside/types'
import type { ReactNode } from 'react'
import type { Posted } from '../signup/posted.js'
import { words } from '../language/words.js'

type SignUpAction = Extract<Action, { type: 'signUp' }>
type Form = NonNullable<SignUpAction['form']>
type FieldName = Form['fields'][number]['name']

const inputTypes: Partial<Record<FieldName, string>> = { email: 'email', phone: 'tel' }

const toId = (field: string): string => `sign-up-${field.replace('.', '-')}`

/** Country names in a language, in its order. */
const toCountries = (locale: string): { code: string; name: string }[] => {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return countryCodes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))
}

const findMessage = (posted: Posted | undefined, field: string): string | undefined =>
  posted?.errors.find((error) => error.field === field)?.message

/** A field's fault, where its control says that it is described; empty until the script or the server has one. */
const Fault = ({ field, posted }: { field: string; posted?: Posted }) => {
  const message = findMessage(posted, field)
  return (
    <p className="fault" hidden={!message} id={`${toId(field)}-fault`}>
      {message}
    </p>
  )
}

const Control = ({
  field: { name, required, why, autocomplete, maxLength },
  locale,
  posted,
}: {
  field: Form['fields'][number]
  locale: string
  posted?: Posted
}) => {
  const shared = {
    'aria-describedby': [why && `${toId(name)}-why`, `${toId(name)}-fault`].filter(Boolean).join(' '),
    'aria-invalid': findMessage(posted, name) ? true : undefined,
    autoComplete: autocomplete,
    defaultValue: posted?.entries[name]?.[0],
    id: toId(name),
    name,
    required,
  }
  if (name !== 'country') return <input {...shared} maxLength={maxLength} type={inputTypes[name] ?? 'text'} />
  return (
    <select {...shared}>
      <option value="">{words(locale).choose}</option>
      {toCountries(locale).map(({ code, name: country }) => (
        <option key={code} value={code}>
          {country}
        </option>
      ))}
    </select>
  )
}

/** What is wrong, in one place: it has the focus, and leads to each field. The script fills the empty one in. */
export const Summary = ({ posted, consent = '' }: { posted?: Posted; consent?: string }) => (
  <div autoFocus={Boolean(posted)} className="faults" hidden={!posted} role="alert" tabIndex={-1}>
    <p>{posted?.message}</p>
    <ul>
      {posted?.errors.map(({ field, message }) => (
        <li key={field}>
          {field === 'call' ? (
            message
          ) : (
            <a href={`#${toId(field === 'consents' ? `consents.${consent}` : field)}`}>{message}</a>
          )}
        </li>
      ))}
    </ul>
  </div>
)

const Note = ({ children }: { children: ReactNode }) => <p className="note">{children}</p>

/**
 * The form of a call. It has no `action`, so that a browser without JavaScript posts it to the page's own address, the
 * source code of a shared link included; with JavaScript, public/sign-up.js sends it in place. Nothing in it is about the
 * visitor: it may be kept and handed to the next.
 */
export const SignUp = ({
  action: { button, consents, form },
  locale,
  posted,
}: {
  action: SignUpAction
  locale: string
  posted?: Posted
}) => {
  if (!form) return null
  const said = words(locale)
  const { fields, language, controller, privacyNotice, proof } = form
  // Other words than those that were ticked: nobody has agreed to them.
  const isTicked = (key: string): boolean =>
    Boolean(posted?.entries.consents?.includes(key)) &&
    !findMessage(posted, 'consents') &&
    !findMessage(posted, `consents.${key}`)
  return (
    <form
      className="sign-up"
      data-endpoint={new URL(form.url).pathname}
      data-not-sent={said.notSent}
      data-proof={proof ? new URL(proof.url).pathname : undefined}
      data-sending={said.sending}
      data-wait={proof?.wait}
      id="sign-up"
      method="post"
      noValidate
    >
      <Summary consent={consents[0]?.key} posted={posted} />
      <input name="call" type="hidden" value={form.call} />
      <input name="language" type="hidden" value={language} />
      <input name="version" type="hidden" value={form.version} />
      {fields.map((field) => (
        <div className="field" key={field.name}>
          <label htmlFor={toId(field.name)}>
            {field.label} {field.required && <small lang={locale}>({said.needed})</small>}
          </label>
          {field.why && (
            <p className="note" id={`${toId(field.name)}-why`}>
              {field.why}
            </p>
          )}
          <Control field={field} locale={language} posted={posted} />
          <Fault field={field.name} posted={posted} />
        </div>
      ))}
      <div aria-hidden="true" className="trap">
        <label htmlFor="sign-up-trap">{said.leaveEmpty}</label>
        <input autoComplete="off" id="sign-up-trap" name={form.trap} tabIndex={-1} type="text" />
      </div>
      {consents.map(({ key, purpose, wording, required }) => {
        const field = `consents.${key}`
        return (
          <div className="field consent" key={key}>
            <input
              aria-describedby={`${toId(field)}-wording ${toId(field)}-fault`}
              aria-invalid={findMessage(posted, field) ? true : undefined}
              defaultChecked={isTicked(key)}
              id={toId(field)}
              name="consents"
              required={required}
              type="checkbox"
              value={key}
            />
            <div>
              <label htmlFor={toId(field)}>
                {purpose} <small lang={locale}>({required ? said.needed : said.consentFree})</small>
              </label>
              <p className="lines" id={`${toId(field)}-wording`}>
                {wording}
              </p>
              <Fault field={field} posted={posted} />
            </div>
          </div>
        )
      })}
      <button className="button" type="submit">
        {button}
      </button>
      {proof && <p className="note" lang={language} role="status" />}
      <Note>{form.contact}</Note>
      <div className="note" lang={locale}>
        <strong>{said.controller}</strong>
        <p className="lines" lang={language}>
          {controller}
        </p>
        {privacyNotice && <a href={privacyNotice.url}>{said.privacyNotice}</a>}
      </div>
    </form>
  )
}
