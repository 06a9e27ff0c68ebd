import { fill } from '../../contentWords.js'
import { readSettings } from '../../api/settings.js'
import { toAddressToken } from '../confirm/tokens.js'
import type { RequestDoc } from '../outbox/requests.js'
import type { SignupRoom } from '../room.js'
import { layOut, type Mail, toDay } from '../../mailLayout.js'
import { readOrganisation } from '../../mailOrganisation.js'

/**
 * The mail that asks somebody to confirm, or reminds them once. It names the organisation and no call, and repeats nothing
 * that was typed: whoever reads over the person's shoulder learns no more, and nobody sends their own words through us.
 */
export const toRequestMail = async (
  { payload, vault, words }: SignupRoom,
  { row, token, endsAt }: { row: RequestDoc; token: string; endsAt: number },
): Promise<Mail> => {
  const { settings } = readSettings(payload)
  const locale = row.language
  const said = words.in(locale)
  const organisation = await readOrganisation(payload, locale)
  const toURL = (page: 'confirm' | 'disown' | 'unsubscribe', its = token) =>
    settings.signupURL({ page, token: its, locale })
  const values = {
    organisation: organisation.name,
    asked: toDay(Date.parse(row.createdAt), locale),
    until: toDay(endsAt, locale),
  }
  const isReminder = row.step === 'reminder'
  return layOut({
    locale,
    organisation,
    subject: fill(isReminder ? said.mailReminderSubject : said.mailSubject, values),
    parts: [
      fill(isReminder ? said.mailReminderWhy : said.mailWhy, values),
      { label: said.mailConfirm, url: toURL('confirm'), isButton: true },
      fill(said.mailUntil, values),
      said.mailNotYou,
      { label: said.mailDisown, url: toURL('disown') },
      { label: said.mailUnsubscribe, url: toURL('unsubscribe', toAddressToken(vault, row.emailHash)) },
    ],
  })
}
