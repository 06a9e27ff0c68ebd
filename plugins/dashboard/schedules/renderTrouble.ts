import type { PayloadRequest } from 'payload'
import { message, say } from '../../../collections/messages/messages.js'
import { toOneLine } from '../../../collections/values/text.js'
import { isTimeZone } from '../../../collections/values/zones/isTimeZone.js'
import { layOut, type Mail } from '../../mailLayout.js'
import type { Organisation } from '../../mailOrganisation.js'
import type { Trouble } from './trouble.js'

/** Texts of the mail about a failed schedule. */
const mailWords = {
  publish: {
    subject: (title: string) => message('dashboard:notPublished', { title }),
    why: ({ named, when }: { named: string; when: string }) =>
      message('dashboard:wasToBePublishedOn', { named, when }),
    how: message('dashboard:publishHow'),
  },
  unpublish: {
    subject: (title: string) => message('dashboard:stillOnline', { title }),
    why: ({ named, when }: { named: string; when: string }) =>
      message('dashboard:wasToBeTakenOfflineOn', { named, when }),
    how: message('dashboard:unpublishHow'),
  },
  open: message('dashboard:mailWordsOpen'),
} as const

/** Limits the title in the subject line: drafts may have very long titles. */
const longest = 120

const toShort = (title: string): string => {
  const letters = [...toOneLine(title)]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}

/** Renders the mail about a failed schedule: what, when, why, and a link to the panel. */
export const renderTrouble = (
  req: PayloadRequest,
  {
    trouble: { type, title, dueAt, reasons, url },
    organisation,
    timeZone,
  }: {
    trouble: Trouble
    organisation: Organisation
    /** The time zone for dates; UTC if unknown. */
    timeZone: unknown
  },
): Mail => {
  const { language } = req.i18n
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC'
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  const short = toShort(title)
  const named = say(req, message('dashboard:text', { short }))
  const { subject, why, how } = mailWords[type]
  return layOut({
    locale: language,
    organisation,
    subject: say(req, subject(named)),
    parts: [
      say(req, why({ named, when: `${day.format(new Date(dueAt))} (${zone})` })),
      reasons.map((reason) => `– ${reason}`).join('\n'),
      { label: say(req, mailWords.open), url, isButton: true },
      say(req, how),
    ],
  })
}
