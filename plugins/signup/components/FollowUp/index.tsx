'use client'
import { useId, useState } from 'react'
import type { FollowUp as State } from '../../people/findSignup.js'
import type { Standing } from '../../people/followUp.js'
import { Moment } from '../Moment.js'
import { button, hint, input, row, stack, toButton } from '../styles.js'
import { usePeople } from '../usePeople.js'

const states: State[] = ['new', 'taken', 'reached', 'joined', 'notNow', 'wrongDetails']

/** Where a signup stands and what was noted, and the buttons that change it. */
export const FollowUp = ({
  id,
  name,
  standing: before,
  note: noteBefore,
  hasBranch,
}: {
  id: number | string
  name: string
  standing: Standing
  note: string
  hasBranch: boolean
}) => {
  const { say, post } = usePeople()
  const field = useId()
  const [standing, setStanding] = useState(before)
  const [seen, setSeen] = useState(noteBefore)
  const [note, setNote] = useState(noteBefore)
  const [theirs, setTheirs] = useState<string>()
  const [said, setSaid] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [isReturned, setIsReturned] = useState(false)

  const choose = async (followUp: State) => {
    if (isBusy) return
    setIsBusy(true)
    const came = await post<Standing>(`/${id}/follow-up`, { followUp, seenAt: standing.at })
    setIsBusy(false)
    const now = 'body' in came ? came.body : came.now
    if (now) setStanding(now)
    setSaid('body' in came ? '' : came.refused)
  }
  const save = async () => {
    if (isBusy) return
    setIsBusy(true)
    const came = await post<{ note: string }>(`/${id}/note`, { note, seen })
    setIsBusy(false)
    setSaid('body' in came ? say('saved') : came.refused)
    if ('body' in came) {
      setSeen(came.body.note)
      setNote(came.body.note)
      setTheirs(undefined)
    } else if (came.now) {
      // What is saved next is written by somebody who has read this.
      setSeen(came.now.note)
      setTheirs(came.now.note)
    }
  }
  const returnIt = async () => {
    if (isBusy) return
    setIsBusy(true)
    const came = await post<object>(`/${id}/not-ours`, {})
    setIsBusy(false)
    setIsReturned('body' in came)
    setSaid('body' in came ? say('givenBack') : came.refused)
  }
  const outcome = (
    <p aria-live="polite" role="status" style={{ margin: 0 }}>
      {said}
    </p>
  )
  if (isReturned) return outcome
  const { followUp, by, at } = standing
  const state = say(followUp === 'taken' ? 'takenBy' : followUp)
  return (
    <div style={stack}>
      <div aria-label={`${say('followUp')}: ${name}`} role="group" style={row}>
        {states.map((one) => (
          <button
            aria-pressed={one === followUp}
            className={toButton(one === followUp ? 'primary' : 'secondary')}
            key={one}
            onClick={() => void choose(one)}
            style={button}
            type="button"
          >
            {say(one)}
          </button>
        ))}
      </div>
      {at && (
        <p style={{ margin: 0 }}>
          {by ? say('saidBy', { state, name: by }) : state} · <Moment at={at} />
        </p>
      )}
      {/* No form: on a signup's own page this stands in Payload's. */}
      <div style={stack}>
        {theirs !== undefined && (
          <blockquote style={{ margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            <strong>{say('noteNow')}</strong> {theirs}
          </blockquote>
        )}
        <label htmlFor={field}>{say('note')}</label>
        <textarea
          aria-describedby={`${field}-about`}
          id={field}
          maxLength={2000}
          onChange={({ target }) => setNote(target.value)}
          rows={2}
          style={input}
          value={note}
        />
        <small id={`${field}-about`} style={hint}>
          {say('noteAbout')}
        </small>
        <div>
          <button className={toButton('secondary')} onClick={() => void save()} style={button} type="button">
            {say('save')}
          </button>
        </div>
      </div>
      {hasBranch && (
        <details>
          <summary style={{ cursor: 'pointer', minHeight: 44, paddingTop: 10 }}>{say('notOurs')}</summary>
          <p style={{ margin: '0 0 calc(var(--base) / 2)' }}>{say('notOursAbout')}</p>
          <button
            className={toButton('secondary')}
            onClick={() => void returnIt()}
            style={button}
            type="button"
          >
            {say('giveBack')}
          </button>
        </details>
      )}
      {outcome}
    </div>
  )
}
