import { escapeHTML } from './escapeHTML.js'
import type { Organisation } from './mailOrganisation.js'

/** A mail, ready to be sent. */
export type Mail = {
  subject: string
  text: string
  html: string
  attachments?: { filename: string; content: string; contentType: string }[]
}

/** A paragraph, or a link with its text. The first link is shown as a button. */
export type Part = string | { label: string; url: string; isButton?: boolean }

const toLines = (text: string): string => escapeHTML(text).replace(/\n/g, '<br>')

const styles = {
  body: 'font:16px/1.5 system-ui,sans-serif;max-width:34em;margin:0 auto;padding:24px 16px',
  button:
    'display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:4px;font-weight:bold;text-decoration:none;color:inherit',
  small: 'font-size:14px',
} as const

const toHTML = (part: Part): string => {
  if (typeof part === 'string') return `<p>${toLines(part)}</p>`
  const { label, url, isButton } = part
  const style = isButton ? ` style="${styles.button}"` : ''
  return `<p><a href="${escapeHTML(url)}"${style}>${escapeHTML(label)}</a></p>`
}

/**
 * Renders a mail as plain text and as equivalent HTML: inline styles only, no images or remote content. The sender is
 * named in the footer.
 */
export const layOut = ({
  locale,
  subject,
  parts,
  organisation: { name, contactEmail, controller, privacyNoticeURL },
}: {
  locale: string
  subject: string
  parts: Part[]
  organisation: Organisation
}): Mail => {
  const who = [name, controller === name ? undefined : controller, contactEmail, privacyNoticeURL]
    .filter(Boolean)
    .join('\n')
  return {
    subject,
    text: `${[...parts.map((part) => (typeof part === 'string' ? part : `${part.label}:\n${part.url}`)), `-- \n${who}`].join('\n\n')}\n`,
    html: `<!doctype html><html lang="${escapeHTML(locale)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHTML(subject)}</title></head><body dir="auto" style="${styles.body}">
${parts.map(toHTML).join('\n')}
<p style="${styles.small}">${toLines(who)}</p>
</body></html>`,
  }
}

/** Formats a day (in UTC) in the reader's language. */
export const toDay = (instant: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
