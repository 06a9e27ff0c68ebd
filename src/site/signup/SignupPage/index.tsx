import type { Organisation } from 'payload-broadside/types'
import type { ReactNode } from 'react'
import { Attend } from '../../Ways/Attend.js'
import { FramedNotice } from '../../frame/FramedNotice/index.js'
import { type Words, words } from '../../language/words.js'
import type { SignupOutcome, SignupPage as PageName } from '../../read/resolveCanonicalPath.js'
import type { Places } from '../../read/toRoute.js'

type Shown = { locale: string; outcome?: SignupOutcome }

const asking: Record<PageName, { title: keyof Words & string; text: keyof Words & string }> = {
  confirm: { title: 'confirm', text: 'confirmText' },
  disown: { title: 'disown', text: 'disownText' },
  unsubscribe: { title: 'unsubscribe', text: 'unsubscribeText' },
}

const told = (page: PageName, { state }: SignupOutcome): { title: keyof Words; text?: keyof Words } => {
  switch (state) {
    case 'confirmed':
      return { title: 'confirmed' }
    case 'alreadyConfirmed':
      return page === 'disown'
        ? { title: 'disownedLate', text: 'disownedLateText' }
        : { title: 'confirmedBefore', text: 'confirmedBeforeText' }
    case 'removed':
      return { title: 'disowned', text: 'disownedText' }
    case 'unsubscribed':
      return { title: 'unsubscribed', text: 'unsubscribedText' }
    case 'expired':
      return { title: 'linkExpired', text: 'linkExpiredText' }
    case 'unknown':
      return { title: 'linkUnknown', text: 'linkUnknownText' }
  }
}

const toSentences = (page: PageName, { locale, outcome }: Shown): { title: string; text?: string } => {
  const { title, text } = outcome ? told(page, outcome) : asking[page]
  const said = words(locale)
  return { title: said[title] as string, text: text && (said[text] as string) }
}

/** What a page behind a mail's link is called. */
export const toSignupTitle = (page: PageName, shown: Shown): string => toSentences(page, shown).title

/** A button that does what its page is about. Without an `action` it is posted to the page's own address, token included. */
const Press = ({ label, action, children }: { label: string; action?: string; children?: ReactNode }) => (
  <form action={action} className="sign-up" method="post">
    {children}
    <button className="button" type="submit">
      {label}
    </button>
  </form>
)

const Never = ({ said }: { said: Words }) => (
  <div className="field consent">
    <input id="never" name="never" type="checkbox" value="yes" />
    <label htmlFor="never">{said.never}</label>
  </div>
)

/** A page that a mail leads to. What it was mailed for is done by its button alone: programs open links, too. */
export const SignupPage = ({
  page,
  locale,
  organisation,
  outcome,
  places,
}: Shown & { page: PageName; organisation: Organisation; places: Places }) => {
  const said = words(locale)
  const { title, text } = toSentences(page, { locale, outcome })
  const isConfirmed = page === 'confirm' && outcome && 'contact' in outcome
  const onward =
    isConfirmed && outcome.call
      ? { href: `${outcome.call.url}#act`, label: said.otherWays }
      : { href: places.home, label: said.allCalls }
  return (
    <FramedNotice
      heading={title}
      id="signup"
      locale={locale}
      onward={onward}
      organisation={organisation}
      places={places}
    >
      {text && <p>{text}</p>}
      {!outcome && (
        <Press label={said[asking[page].title] as string}>
          {page !== 'confirm' && <Never said={said} />}
        </Press>
      )}
      {isConfirmed && (
        <>
          {outcome.call && <p>{outcome.call.title}</p>}
          <p>
            {said.contactedBy}: {outcome.contact.branch?.name ?? outcome.contact.organisation}
          </p>
          {outcome.places.map((place) => (
            <Attend action={{ ...place, placeAfterSignup: false }} key={place.id} locale={locale} />
          ))}
          {outcome.calendar && (
            <a
              className="button"
              download={`${outcome.call?.slug ?? 'call'}.ics`}
              href={`data:text/calendar;charset=utf-8,${encodeURIComponent(outcome.calendar)}`}
            >
              {said.calendar}
            </a>
          )}
        </>
      )}
      {outcome && 'unsubscribeToken' in outcome && (
        <Press
          action={`unsubscribe?token=${encodeURIComponent(outcome.unsubscribeToken)}`}
          label={outcome.state === 'removed' ? said.never : said.unsubscribe}
        >
          {outcome.state === 'removed' && <input name="never" type="hidden" value="yes" />}
        </Press>
      )}
    </FramedNotice>
  )
}
