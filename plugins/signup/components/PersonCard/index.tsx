import { Link } from '@payloadcms/ui'
import { toMailLink } from '../../../../collections/values/toOneEmail.js'
import type { Card } from '../../people/readCards.js'
import { FollowUp } from '../FollowUp/index.js'
import { Moment } from '../Moment.js'
import { button, row, stack, toButton } from '../styles.js'
import type { Say } from '../usePeople.js'

/** Somebody who signed up, with the ways to reach them and where it stands. The server renders it, and the search too. */
export const PersonCard = ({ card, say }: { card: Card; say: Say }) => {
  const { id, email, phone, readablePhone, postalCode, country, call, branch, confirmedAt, unreadable } = card
  const name = card.name || say('nameless')
  return (
    <li
      style={{
        ...stack,
        alignContent: 'start',
        background: 'var(--theme-elevation-50)',
        border: '1px solid var(--theme-elevation-150)',
        borderRadius: 'var(--style-radius-m)',
        overflowWrap: 'anywhere',
        padding: 'var(--base)',
      }}
    >
      <h3 style={{ fontSize: '1.2rem', margin: 0 }}>{name}</h3>
      <p style={{ margin: 0 }}>
        {call ?? say('callGone')} · {branch ?? say('unrouted')}
        <br />
        {say('confirmed')}: <Moment at={confirmedAt} />
      </p>
      {unreadable && <p style={{ margin: 0 }}>{unreadable}</p>}
      {!unreadable && (
        <>
          <ul style={{ ...row, listStyle: 'none' }}>
            {phone && (
              <li>
                <a
                  aria-label={say('phoneSomebody', { name })}
                  className={toButton('primary')}
                  href={`tel:${phone.replace(/[^\d+]/g, '')}`}
                  style={button}
                >
                  {say('phone')}
                </a>
              </li>
            )}
            {email && (
              <li>
                <a
                  aria-label={say('writeSomebody', { name })}
                  className={toButton('primary')}
                  href={toMailLink(email)}
                  style={button}
                >
                  {say('write')}
                </a>
              </li>
            )}
          </ul>
          <p style={{ margin: 0 }}>
            {[readablePhone, email, [postalCode, country].filter(Boolean).join(' ')]
              .filter(Boolean)
              .map((line) => (
                <span key={line} style={{ display: 'block' }}>
                  {line}
                </span>
              ))}
          </p>
          <FollowUp
            hasBranch={card.hasBranch}
            id={id}
            name={name}
            note={card.note}
            standing={card.standing}
          />
        </>
      )}
      <Link aria-label={say('detailsOf', { name })} href={card.url} prefetch={false}>
        {say('details')}
      </Link>
    </li>
  )
}
