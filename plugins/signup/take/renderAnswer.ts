import { escapeHTML } from '../../escapeHTML.js'
import type { SignupAnswer } from './takeSignup.js'

/** The headers of a page that loads nothing, isn't cached and has no links. */
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
 * Renders an answer as a page, for forms that a browser posted from elsewhere without JavaScript. It doesn't redirect,
 * so that going back keeps the visitor's input.
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

/** The same page for an unreadable form. */
export const renderRefusal = ({ language, sentence }: { language: string; sentence: string }): string =>
  renderPage({ language, title: sentence, content: '' })
