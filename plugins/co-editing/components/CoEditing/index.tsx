'use client'
import { useSay } from '../../../../collections/shared/useSay.js'
import { usePresence } from './usePresence.js'
import { words } from './words.js'

/** Above a document's fields: who else has it open. */
export const CoEditing = () => {
  const say = useSay()
  const others = usePresence()
  const names = others.map(({ name, isSelf }) => (isSelf ? say(words.self) : name || say(words.somebody)))
  return (
    <div className="co-editing">
      <p
        role="status"
        hidden={names.length === 0}
        style={{ margin: '0 0 var(--base)', overflowWrap: 'anywhere' }}
      >
        {names.length > 0 && `${say(words.also)} ${names.join(' · ')}`}
      </p>
    </div>
  )
}
