import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { message, say, type Sentence } from '../../collections/messages/messages.js'
import { escapeHTML } from '../escapeHTML.js'

const style = `:root{color-scheme:light dark}body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:32rem;margin:0 auto;padding:clamp(1.5rem,6vw,4rem) 1.25rem}button{font:inherit;font-weight:650;min-height:3rem;padding:.625rem 1.25rem}`

const sentences = {
  title: message('accounts:yourNewAddress'),
  ask: message('accounts:ask'),
  confirm: message('accounts:confirm'),
  done: message('accounts:done'),
} satisfies Record<string, Sentence>

const toPage = (req: PayloadRequest, { body, status }: { body: string; status: number }): Response =>
  new Response(
    `<!doctype html><html lang="${req.i18n.language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(req, sentences.title)}</title><style>${style}</style><main><h1>${say(req, sentences.title)}</h1>${body}</main></html>`,
    {
      status,
      headers: {
        'Cache-Control': 'no-store',
        'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
        'Content-Type': 'text/html; charset=utf-8',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Robots-Tag': 'noindex',
      },
    },
  )

/** The confirmation page. Opening a link changes nothing, because mail scanners open links too. */
export const toQuestion = (req: PayloadRequest): Response =>
  toPage(req, {
    status: 200,
    body: `<p>${say(req, sentences.ask)}</p><form method="post"><button>${say(req, sentences.confirm)}</button></form>`,
  })

/** The page after success. */
export const toDone = (req: PayloadRequest): Response =>
  toPage(req, { status: 200, body: `<p>${say(req, sentences.done)}</p>` })

/** The page after a failure. */
export const toRefusal = (
  req: PayloadRequest,
  { message, status }: { message: string; status: number },
): Response => toPage(req, { status, body: `<p>${escapeHTML(message)}</p>` })
