import { type SetupLanguage, sentences } from './sentences.js'
import { style } from './style.js'
import type { Fault } from './toFaults.js'

/** What the page shows: the form with what was typed and why it was refused, or that it is done or closed. */
export type SetupView =
  | { state: 'form'; token: string; name: string; email: string; faults: Fault[] }
  | { state: 'done' | 'closed'; loginURL: string }

/** Tells the server the zone of the browser. Without it, the page works too. */
export const script =
  "document.querySelector('[name=timeZone]').value = new Intl.DateTimeFormat().resolvedOptions().timeZone"

/** The set-up page as one self-contained HTML document: nothing from elsewhere. */
export const renderSetupPage = (language: SetupLanguage, view: SetupView): string => {
  const say = sentences[language]
  const title = { form: say.title, done: say.doneTitle, closed: say.closedTitle }[view.state]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${escape(title)} · Broadside</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${view.state === 'form' ? renderForm(language, view) : renderEnd(language, view)}
</main>
</body>
</html>`
}

const renderForm = (
  language: SetupLanguage,
  { token, name, email, faults }: Extract<SetupView, { state: 'form' }>,
): string => {
  const say = sentences[language]
  const isAt = (name: string) => (fault: Fault) => fault.path === name
  const renderInput = (input: Input) => renderField(input, faults.filter(isAt(input.name)))
  return `<p>${escape(say.intro)}</p>
${renderFaults(say.faults, faults)}
<form method="post" action="/setup">
${renderInput({ name: 'token', label: say.token, value: token, hint: say.tokenHint, attributes: 'autocomplete="off" spellcheck="false" autocapitalize="none"' })}
${renderInput({ name: 'name', label: say.name, value: name, attributes: 'autocomplete="name" maxlength="120"' })}
${renderInput({ name: 'email', label: say.email, value: email, attributes: 'type="email" autocomplete="username"' })}
${renderInput({ name: 'password', label: say.password, value: '', hint: say.passwordHint, attributes: 'type="password" autocomplete="new-password" minlength="12"' })}
<input type="hidden" name="timeZone">
<button type="submit">${escape(say.submit)}</button>
</form>
<script>${script}</script>`
}

const renderFaults = (heading: string, faults: Fault[]): string =>
  faults.length === 0
    ? ''
    : `<div class="faults" role="alert"><h2>${escape(heading)}</h2><ul>${faults.map(({ label, message }) => `<li>${escape(label ? `${label}: ${message}` : message)}</li>`).join('')}</ul></div>`

type Input = { name: string; label: string; value: string; hint?: string; attributes: string }

const renderField = ({ name, label, value, hint, attributes }: Input, faults: Fault[]): string => {
  const described = [hint && `${name}-hint`, faults.length > 0 && `${name}-fault`].filter(Boolean).join(' ')
  return `<label for="${name}">${escape(label)}</label>${hint ? `<p class="hint" id="${name}-hint">${escape(hint)}</p>` : ''}
<input id="${name}" name="${name}" value="${escape(value)}" required ${attributes}${described ? ` aria-describedby="${described}"` : ''}${
    faults.length > 0 ? ' aria-invalid="true"' : ''
  }>${faults.length > 0 ? `<p class="fault" id="${name}-fault">${escape(faults.map(({ message }) => message).join(' '))}</p>` : ''}`
}

const renderEnd = (
  language: SetupLanguage,
  { state, loginURL }: Exclude<SetupView, { state: 'form' }>,
): string =>
  `<p>${escape(sentences[language][state])}</p>
<p><a class="button" href="${escape(loginURL)}">${escape(sentences[language].login)}</a></p>`

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
