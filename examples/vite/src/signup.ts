import { type Client, ProblemError } from 'payload-broadside/api-client'
import type { Action, SignupForm, SignupPost } from 'payload-broadside/types'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import { element } from './element.js'

type SignUp = Extract<Action, { type: 'signUp' }>

const toId = (field: string): string => `sign-up-${field}`

/** A control with its label, and a place for the sentence that says what is wrong with it. */
const renderField = ({
  name,
  label,
  required,
  why,
  autocomplete,
  maxLength,
}: SignupForm['fields'][number]) => {
  const id = toId(name)
  return element(
    'p',
    {},
    element('label', { for: id }, required ? `${label} *` : label),
    element('input', {
      ...{ id, name, autocomplete, required },
      maxlength: maxLength,
      type: name === 'email' ? 'email' : 'text',
      'aria-describedby': `${id}-fault`,
    }),
    why && element('small', {}, why),
    element('span', { id: `${id}-fault`, class: 'fault' }),
  )
}

/** A consent in its very words. None is ticked beforehand. */
const renderConsent = ({ key, wording, required }: SignUp['consents'][number]) => {
  const id = toId(`consents.${key}`)
  return element(
    'p',
    {},
    element(
      'label',
      {},
      element('input', { id, type: 'checkbox', name: 'consents', value: key, required }),
      ` ${wording}`,
    ),
    element('span', { id: `${id}-fault`, class: 'fault' }),
  )
}

/** The proof of work, where one is asked for just now. */
const prove = async (client: Client, call: string): Promise<string | undefined> => {
  const { challenge } = await client.signups.challenge({ call })
  const solution = challenge && (await solveChallenge({ challenge, deriveKey }))
  return solution ? btoa(JSON.stringify({ challenge, solution })) : undefined
}

/** The form of a step to sign up, drawn from what the API says of it; nothing while the call takes no signups. */
export const renderSignup = ({ form, consents, button }: SignUp, client: Client): HTMLElement | null => {
  if (!form) return null
  const shown = performance.now()
  const status = element('p', { role: 'status' })
  const submit = element('button', {}, button)
  const drawn = element(
    'form',
    { novalidate: true },
    ...form.fields.map(renderField),
    ...consents.map(renderConsent),
    // For whoever fills in everything: nobody sees or reaches it.
    element(
      'div',
      { class: 'trap', 'aria-hidden': 'true' },
      element('input', { name: form.trap, tabindex: -1, autocomplete: 'off' }),
    ),
    submit,
    status,
    element('p', { class: 'lines' }, form.contact),
    form.controller && element('p', { class: 'lines' }, form.controller),
    form.privacyNotice && element('p', {}, element('a', { href: form.privacyNotice.url }, 'Privacy')),
  )

  const post = async (): Promise<void> => {
    const filled = new FormData(drawn)
    const texts = Object.fromEntries([...filled].filter(([name]) => name !== 'consents'))
    const { message } = await client.signups.create({
      ...texts,
      consents: filled.getAll('consents'),
      call: form.call,
      language: form.language,
      // What people were shown: where it was reworded since, the post is refused, and the call is to be read again.
      version: form.version,
      source: new URLSearchParams(location.search).get('source') ?? undefined,
      elapsed: Math.round(performance.now() - shown),
      proof: form.proof ? await prove(client, form.call) : undefined,
    } as SignupPost)
    drawn.replaceWith(element('p', { role: 'status' }, message))
  }

  drawn.addEventListener('submit', async (event) => {
    event.preventDefault()
    submit.disabled = true
    for (const fault of drawn.querySelectorAll('.fault')) fault.textContent = ''
    status.textContent = form.proof?.wait ?? ''
    try {
      await post()
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      status.textContent = error.problem.message ?? error.problem.detail
      for (const { field, message } of error.errors) {
        const fault = document.getElementById(`${toId(field ?? '')}-fault`)
        if (fault) fault.textContent = message
        else status.textContent += ` ${message}`
      }
    } finally {
      submit.disabled = false
    }
  })
  return drawn
}
