import { escapeHTML } from '../../escapeHTML.js'
import type { SignupAnswer } from './takeSignup.js'

/** The headers of a page that loads nothing, is kept by nobody, and leads nowhere. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

const renderPage = ({
  language,
  title,
  content,
}: {
  language: string
  title: string
  content: string
}): string =>
  `<!doctype html><html lang="${escapeHTML(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHTML(title)}</title></head><body><main><h1>${escapeHTML(title)}</h1>${content}</main></body></html>`

/**
 * An answer as a page of its own, for a form that a browser sent from elsewhere without a script. It redirects nowhere: the
 * visitor goes back by the browser, which still holds what was typed.
 */
export const renderAnswer = (
  { status, language, body }: SignupAnswer,
  said: { accepting: string; backToForm: string },
): string => {
  const title = status === 202 ? said.accepting : body.message
  const content =
    status === 202
      ? `<p>${escapeHTML(body.message)}</p>`
      : `<p>${escapeHTML(said.backToForm)}</p><ul>${body.errors
          .map(({ message }) => `<li>${escapeHTML(message)}</li>`)
          .join('')}</ul>`
  return renderPage({ language, title, content })
}

/** The same page for a form that could not even be read. */
export const renderRefusal = ({ language, sentence }: { language: string; sentence: string }): string =>
  renderPage({ language, title: sentence, content: '' })
