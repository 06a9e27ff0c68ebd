'use client'
import { Button, ChevronIcon, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps, TextFieldClientProps } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { message } from '../../messages/messages.js'
import { useSay } from '../useSay.js'
import { useTitles } from '../useTitles.js'
import { moveItem } from './moveItem.js'

/** The messages of the list. */
const words = {
  order: message('panel:order'),
  up: message('panel:up'),
  down: message('panel:down'),
  of: message('panel:of'),
} as const

type Value = number | string
const ways = ['up', 'down'] as const
type Move = { item: Value; to: number; way: (typeof ways)[number] }

/**
 * Shown under a field with several ordered values: reorders them by keyboard or touch, without dragging. Payload's own
 * picker only supports dragging.
 */
export const Order = ({
  field,
  path: pathFromProps,
  readOnly,
}: RelationshipFieldClientProps | TextFieldClientProps) => {
  const say = useSay()
  const { setValue, value } = useField<Value[] | null>({ potentiallyStalePath: pathFromProps })
  const chosen = Array.isArray(value) ? value : []
  const noun = field.type === 'relationship' ? String(field.relationTo) : undefined
  const titles = useTitles(noun, chosen)
  const [moved, setMoved] = useState<Move>()
  const pending = useRef<Move>(null)
  const list = useRef<HTMLOListElement>(null)

  // The pressed button moves with its row. Focus stays on it, or moves to the other button at an end.
  useEffect(() => {
    const move = pending.current
    if (!move || chosen[move.to] !== move.item) return
    pending.current = null
    const [up, down] = list.current?.children[move.to]?.querySelectorAll('button') ?? []
    const isAtEnd = move.to === (move.way === 'up' ? 0 : chosen.length - 1)
    ;((move.way === 'up') === isAtEnd ? down : up)?.focus()
  })

  if (readOnly || chosen.length < 2) return null
  const toTitle = (item: Value, index: number) =>
    noun ? titles[String(item)] || String(index + 1) : String(item)
  const move = (from: number, way: Move['way']) => {
    const to = way === 'up' ? from - 1 : from + 1
    pending.current = { item: chosen[from]!, to, way }
    setMoved(pending.current)
    setValue(moveItem(chosen, { from, to }))
  }
  return (
    <details style={{ marginTop: 'calc(var(--base) / 4)' }}>
      <summary style={{ cursor: 'pointer', padding: '8px 0' }}>{say(words.order)}</summary>
      <ol ref={list} style={{ display: 'grid', gap: 8, listStyle: 'none', margin: 0, padding: 0 }}>
        {chosen.map((item, index) => (
          <li key={item} style={{ alignItems: 'center', display: 'flex', gap: 8 }}>
            <span style={{ flex: 1, overflowWrap: 'anywhere' }}>
              {index + 1}. {toTitle(item, index)}
            </span>
            {ways.map((way) => (
              <Button
                aria-label={`${say(words[way])}: ${toTitle(item, index)}`}
                buttonStyle="secondary"
                disabled={index === (way === 'up' ? 0 : chosen.length - 1)}
                extraButtonProps={{ style: { minWidth: 44 } }}
                key={way}
                margin={false}
                onClick={() => move(index, way)}
                size="small"
              >
                <ChevronIcon direction={way} />
              </Button>
            ))}
          </li>
        ))}
      </ol>
      <span className="sr-only" role="status">
        {moved &&
          chosen[moved.to] === moved.item &&
          `${toTitle(moved.item, moved.to)}: ${moved.to + 1} ${say(words.of)} ${chosen.length}`}
      </span>
    </details>
  )
}
