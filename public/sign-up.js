// @ts-check
// Sends a form to sign up in place, and says what happens next. Without it the browser posts the form to the page's own
// address (src/site/takePost.ts); what either shows is the same.

/** @typedef {{ field: string, message: string }} EntryError */

/** @param {string} field */
const toId = (field) => `sign-up-${field.replace('.', '-')}`

/**
 * Whether what was ticked is worded otherwise by now, which this page does not show.
 * @param {EntryError[]} errors
 */
const isReworded = (errors) =>
  errors.some(
    ({ field }) =>
      field === 'consents' ||
      /** @type {HTMLInputElement | null} */ (document.getElementById(toId(field)))?.checked,
  )

/** @param {HTMLFormElement} form */
const watch = (form) => {
  const shown = performance.now()
  const summary = /** @type {HTMLElement} */ (form.querySelector('.faults'))
  const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'))
  const label = button.textContent
  let isSending = false

  /** @param {string} message @param {EntryError[]} errors */
  const showFaults = (message, errors) => {
    const heading = /** @type {HTMLElement} */ (summary.querySelector('p'))
    const list = /** @type {HTMLElement} */ (summary.querySelector('ul'))
    const items = errors.map(({ field, message: sentence }) => {
      const item = document.createElement('li')
      const control = document.getElementById(toId(field))
      const link = document.createElement('a')
      if (control) link.href = `#${control.id}`
      const place = control ? link : item
      place.textContent = sentence
      if (control) item.append(link)
      return item
    })
    heading.textContent = message
    list.replaceChildren(...items)
    for (const fault of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('.fault'))) {
      const error = errors.find(({ field }) => `${toId(field)}-fault` === fault.id)
      fault.textContent = error?.message ?? ''
      fault.hidden = !error
      const control = document.getElementById(fault.id.slice(0, -'-fault'.length))
      if (error) control?.setAttribute('aria-invalid', 'true')
      else control?.removeAttribute('aria-invalid')
    }
    summary.hidden = false
    summary.focus()
  }

  /** @param {string} message */
  const showTaken = (message) => {
    const status = document.createElement('p')
    status.className = 'taken'
    status.setAttribute('role', 'status')
    status.tabIndex = -1
    status.textContent = message
    form.replaceWith(status)
    status.focus()
  }

  /** @param {Event} event */
  const send = async (event) => {
    event.preventDefault()
    if (isSending) return
    isSending = true
    const body = new URLSearchParams(/** @type {any} */ (new FormData(form)))
    body.set('elapsed', String(Math.round(performance.now() - shown)))
    const source = new URLSearchParams(location.search).get('source')
    if (source) body.set('source', source)
    const { endpoint = '', notSent = '', sending = '' } = form.dataset
    button.textContent = sending
    try {
      const answer = await fetch(endpoint, { method: 'POST', headers: { Accept: 'application/json' }, body })
      const said = await answer.json()
      if (answer.status === 202) return showTaken(said.message)
      const errors = said.errors ?? []
      // Posted to the page itself, the form comes back with the new words and all that was typed.
      if (isReworded(errors)) return form.submit()
      showFaults(said.message ?? notSent, errors)
    } catch {
      showFaults(notSent, [])
    } finally {
      isSending = false
      button.textContent = label
    }
  }

  form.addEventListener('submit', (event) => void send(event))
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form.sign-up')))
  watch(form)
