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

/** @param {string} hex */
const toBytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

/** @param {Uint8Array} bytes */
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** How long a proof of work may take, in milliseconds, and how many tries are under way at once. */
const patience = 30_000
const atOnce = 8

/**
 * Solves a challenge of Altcha's (version 2) by the browser's own cryptography, which works beside the page; nothing where
 * that takes too long.
 *
 * @param {{ parameters: { nonce: string, salt: string, cost: number, keyLength: number, keyPrefix: string } }} challenge
 */
const solve = async ({ parameters: { nonce, salt, cost, keyLength, keyPrefix } }) => {
  /** @param {number} counter */
  const tryOne = async (counter) => {
    const password = new Uint8Array([...toBytes(nonce), 0, 0, 0, 0])
    new DataView(password.buffer).setUint32(password.length - 4, counter)
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
    const kind = { name: 'PBKDF2', hash: 'SHA-256', salt: toBytes(salt), iterations: cost }
    const bits = await crypto.subtle.deriveBits(kind, key, keyLength * 8)
    return { counter, derivedKey: toHex(new Uint8Array(bits)) }
  }
  const until = performance.now() + patience
  for (let counter = 0; performance.now() < until; counter += atOnce) {
    const tried = await Promise.all(Array.from({ length: atOnce }, (_, at) => tryOne(counter + at)))
    const found = tried.find(({ derivedKey }) => derivedKey.startsWith(keyPrefix))
    if (found) return found
  }
  return undefined
}

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

  /**
   * The proof of work that the door asks for now, whenever the page was made; nothing where none is asked for, or where it
   * can't be brought: then the mail takes longer.
   *
   * @param {string} call
   */
  const prove = async (call) => {
    const { proof, wait = '' } = form.dataset
    const status = form.querySelector('[role=status]')
    if (!proof || !status) return undefined
    try {
      const answer = await fetch(`${proof}?call=${encodeURIComponent(call)}`)
      const { challenge } = await answer.json()
      if (!challenge) return undefined
      status.textContent = wait
      const solution = await solve(challenge)
      return solution && btoa(JSON.stringify({ challenge, solution }))
    } catch {
      return undefined
    } finally {
      status.textContent = ''
    }
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
    const proof = await prove(body.get('call') ?? '')
    if (proof) body.set('proof', proof)
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
