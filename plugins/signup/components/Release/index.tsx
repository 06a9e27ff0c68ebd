'use client'
import { useState } from 'react'
import { button, row, toButton } from '../styles.js'
import { usePeople } from '../usePeople.js'

/** Lets what a screen caught on one day go, and says how many. */
export const Release = ({ screen, name, day }: { screen: string | null; name: string; day: string }) => {
  const { say, post } = usePeople()
  const [said, setSaid] = useState('')
  const [isDone, setIsDone] = useState(false)
  const release = async () => {
    const came = await post<{ released: number; left: number }>('/release', { screen, day })
    setSaid('body' in came ? say('released', came.body) : came.refused)
    setIsDone('body' in came && came.body.left === 0)
  }
  return (
    <div style={row}>
      {!isDone && (
        <button
          aria-label={say('releaseDay', { day, screen: name })}
          className={toButton('secondary')}
          onClick={() => void release()}
          style={button}
          type="button"
        >
          {say('release')}
        </button>
      )}
      <span aria-live="polite" role="status">
        {said}
      </span>
    </div>
  )
}
