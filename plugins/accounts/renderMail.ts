import type { PayloadRequest } from 'payload'
import { say, type Sentence } from '../../collections/messages/messages.js'
import { escapeHTML } from '../escapeHTML.js'

/** A mail of three sentences and a link, as HTML and text, in the requester's language. It repeats no user input. */
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
    html: `<p>${escapeHTML(reason)}</p>\n<p><a href="${escapeHTML(url)}">${escapeHTML(label)}</a><br>${escapeHTML(url)}</p>\n<p>${escapeHTML(term)}</p>`,
    text: `${reason}\n\n${label}: ${url}\n\n${term}\n`,
  }
}
