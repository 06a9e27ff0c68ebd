'use client'
import { type FormEvent, useId, useState } from 'react'
import type { Card } from '../../people/readCards.js'
import { PersonCard } from '../PersonCard/index.js'
import { button, cards, hint, input, row, stack, toButton } from '../styles.js'
import { usePeople } from '../usePeople.js'

/** Above a list of signups: finds somebody by their whole address, which is sent in a body and stays in no address bar. */
export const FindByEmail = () => {
  const { say, post } = usePeople()
  const field = useId()
  const [found, setFound] = useState<Card[]>()
  const [refused, setRefused] = useState('')

  const search = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email')).trim()
    const came = await post<{ people: Card[] }>('/search', { email })
    setFound('body' in came ? came.body.people : undefined)
    setRefused('body' in came ? '' : came.refused)
  }
  return (
    <details style={{ marginBottom: 'var(--base)' }}>
      <summary style={{ cursor: 'pointer', minHeight: 44, paddingTop: 10 }}>{say('find')}</summary>
      <div style={stack}>
        <form
          method="post"
          onSubmit={(event) => void search(event)}
          style={{ ...row, alignItems: 'end', maxWidth: 480 }}
        >
          <div style={{ ...stack, flex: '1 1 14rem' }}>
            <label htmlFor={field}>{say('email')}</label>
            <input
              aria-describedby={`${field}-about`}
              autoComplete="off"
              id={field}
              maxLength={254}
              name="email"
              required
              style={input}
              type="email"
            />
          </div>
          <button className={toButton('secondary')} style={button} type="submit">
            {say('search')}
          </button>
        </form>
        <small id={`${field}-about`} style={hint}>
          {say('findAbout')}
        </small>
        <p aria-live="polite" role="status" style={{ margin: 0 }}>
          {refused ||
            (found?.length === 0 && say('foundNobody')) ||
            (found && say('counted', { count: found.length }))}
        </p>
        {found && found.length > 0 && (
          <ul style={cards}>
            {found.map((card) => (
              <PersonCard card={card} key={card.id} say={say} />
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}
