import type { ToldPlace } from '../confirm/describeSignup.js'
import type { Payload, Where } from 'payload'
import { fill } from '../../contentWords.js'
import { slugs } from '../../../collections/slugs.js'
import { readSettings } from '../../api/settings.js'
import type { SignupDoc } from '../confirm/settleSignup.js'
import { toAddressToken } from '../confirm/tokens.js'
import { UnreadableError } from '../errors.js'
import { layOut, type Mail, type Part } from '../../mailLayout.js'
import { readOrganisation } from '../../mailOrganisation.js'
import { sendMail } from '../mails/send.js'
import { takeTurn } from '../outbox/addresses.js'
import { isGivenUp, toBackoff } from '../outbox/failures.js'
import { claimMs } from '../outbox/requests.js'
import { readCall } from '../readCall.js'
import type { SignupRoom } from '../room.js'
import type { SignupContent } from '../rows.js'
import type { Vault } from '../vault.js'
import { hashPlaces, readPlacesToTell } from './markChangedPlaces.js'
import { toCalendar } from './toCalendar.js'

const dateStyle = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const

const toOffset = (at: Date, timeZone: string): string | undefined =>
  new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value

/**
 * When something is, as a mail says it. Where the clocks change before it ends, both times have their offset: in autumn
 * 2:30 comes twice, and a range from one to the other would be written as a single time.
 */
export const toWhen = ({ starts, ends }: Pick<ToldPlace, 'starts' | 'ends'>, locale: string): string => {
  if (!starts) return ''
  const timeZone = starts.timeZone ?? 'UTC'
  const from = new Date(starts.at)
  const until = ends && new Date(ends.at)
  const isShifted = until !== null && toOffset(from, timeZone) !== toOffset(until, timeZone)
  const format = new Intl.DateTimeFormat(locale, {
    ...(isShifted
      ? { ...dateStyle, hour: 'numeric', minute: '2-digit', timeZoneName: 'shortOffset' }
      : { dateStyle: 'full', timeStyle: 'short' }),
    timeZone,
  })
  const said = !until
    ? format.format(from)
    : isShifted
      ? `${format.format(from)} – ${format.format(until)}`
      : format.formatRange(from, until)
  return `${said} (${timeZone})`
}

const collection = slugs.signups

/** A signup whose person may have to be told a place. */
export type ToTell = SignupDoc & {
  placeDueAt: number
  placeTold?: string | null
  placeAttempts?: number | null
}

/** Signups whose person may have to be told a place now. One whose key is not set waits for it. */
export const dueToTell = ({ sealingNames }: Vault): Where => ({
  and: [
    { placeDueAt: { less_than_equal: Date.now() } },
    { unsubscribedAt: { equals: null } },
    { sealedWith: { in: sealingNames } },
  ],
})

/** Changes a signup that is still due when it was read to be. False where another process has it, or it is due anew. */
const changeDue = async (
  { db }: Payload,
  { id, placeDueAt }: Pick<ToTell, 'id' | 'placeDueAt'>,
  data: { placeDueAt: number | null; placeAttempts?: number },
): Promise<boolean> =>
  Boolean(
    await db.updateOne({
      collection,
      where: { and: [{ id: { equals: id } }, { placeDueAt: { equals: placeDueAt } }] },
      data,
      options: { atomic: true },
    }),
  )

const toPlaceMail = async (
  { payload, vault, words }: SignupRoom,
  { signup, places }: { signup: ToTell; places: ToldPlace[] },
): Promise<Mail> => {
  const { settings } = readSettings(payload)
  const locale = signup.language
  const said = words.in(locale)
  const organisation = await readOrganisation(payload, locale)
  const values = { organisation: organisation.name }
  const isChange = Boolean(signup.placeTold)
  const token = toAddressToken(vault, signup.emailHash)
  const parts: Part[] = [
    fill(isChange ? said.mailPlaceChanged : said.mailPlaceWhy, values),
    ...places.map((place) =>
      [place.what, toWhen(place, locale), place.place, place.accessibility].filter(Boolean).join('\n'),
    ),
    said.mailPlaceKeep,
    { label: said.mailUnsubscribe, url: settings.signupURL({ page: 'unsubscribe', token, locale }) },
  ]
  const subject = fill(isChange ? said.mailPlaceChangedSubject : said.mailPlaceSubject, values)
  const calendar = toCalendar(places, { name: organisation.name, host: new URL(settings.siteURL).hostname })
  return {
    ...layOut({ locale, subject, parts, organisation }),
    ...(calendar && {
      attachments: [
        {
          filename: 'calendar.ics',
          content: calendar,
          contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
        },
      ],
    }),
  }
}

/**
 * Tells somebody who confirmed the places of their call that are told after signing up, or that they changed. Once told, the
 * same is not told again; nor where the mail server refused it for good, which does not count as told. Nothing where another
 * process has the signup.
 *
 * @throws MailFailure where it was not sent and may be later.
 */
export const tellPlaces = async (room: SignupRoom, found: ToTell): Promise<void> => {
  const { payload, vault } = room
  const claim = { placeDueAt: Date.now() + claimMs, placeAttempts: (found.placeAttempts ?? 0) + 1 }
  if (!(await changeDue(payload, found, claim))) return
  const signup = { ...found, ...claim }
  const { call: id, language, reference, sealed, emailHash } = signup
  const places = id == null ? [] : await readPlacesToTell(payload, { id, language })
  const told = hashPlaces(vault, places)
  const done = () => changeDue(payload, signup, { placeDueAt: null, placeAttempts: 0 })
  // Also where the call was published anew meanwhile.
  const keep = (data: { placeTold?: string; placeRefused: string | null }) =>
    payload.db.updateOne({
      collection,
      where: { id: { equals: signup.id } },
      data,
      options: { atomic: true },
    })
  if (places.length === 0 || told === signup.placeTold) return void (await done())
  try {
    const { email } = await vault.open<SignupContent>({ collection, reference, sealed })
    // A place that comes back after another is told anew, in a mail of its own.
    const { updatedAt = '' } = (await readCall(payload, id!)) ?? {}
    const mail = `${reference}.place.${vault.sign('place', [told, new Date(updatedAt).getTime()])}`
    const since = Date.parse(signup.confirmedAt)
    const turn = await takeTurn(payload, { emailHash, mail, kind: 'promised', since })
    if (turn.state === 'wait')
      return void (await changeDue(payload, signup, { placeDueAt: turn.until, placeAttempts: 0 }))
    if (turn.state === 'go') {
      const content = await toPlaceMail(room, { signup, places })
      const { state } = await sendMail(room, { to: email, name: mail, emailHash, ...content })
      await keep(state === 'sent' ? { placeTold: told, placeRefused: null } : { placeRefused: told })
    }
    await done()
  } catch (error) {
    if (error instanceof UnreadableError || isGivenUp(error, signup.placeAttempts)) {
      await keep({ placeRefused: told })
      await done()
    } else await changeDue(payload, signup, { placeDueAt: Date.now() + toBackoff(signup.placeAttempts) })
    throw error
  }
}
