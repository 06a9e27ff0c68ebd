import type { PayloadRequest } from 'payload'
import { say, type Sentence } from '../../collections/shared/say.js'

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

/** A mail of three sentences and a link, as HTML and as text, in the language of whoever caused it. Nothing typed is repeated. */
export const renderMail = (
  req: PayloadRequest,
  { why, link, url, until }: { why: Sentence; link: Sentence; url: string; until: Sentence },
): { html: string; text: string } => {
  const [reason, label, term] = [why, link, until].map((sentence) => say(req, sentence)) as [
    string,
    string,
    string,
  ]
  return {
    html: `<p>${escape(reason)}</p>\n<p><a href="${escape(url)}">${escape(label)}</a><br>${escape(url)}</p>\n<p>${escape(term)}</p>`,
    text: `${reason}\n\n${label}: ${url}\n\n${term}\n`,
  }
}
