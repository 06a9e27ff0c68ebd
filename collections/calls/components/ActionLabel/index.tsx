'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Sentence } from '../../../messages/messages.js'
import { useSay } from '../../../panel/useSay.js'

/** A way to act in the list of steps: its number, its kind and its heading, so that a folded list can be read. */
export const ActionLabel = ({ kind }: { kind: Sentence }) => {
  const say = useSay()
  const { data, rowNumber = 0 } = useRowLabel<{ heading?: string | null } | undefined>()
  return (
    <span style={{ overflowWrap: 'anywhere' }}>
      {rowNumber + 1}. {say(kind)}
      {data?.heading && (
        <>
          {': '}
          <strong>{data.heading}</strong>
        </>
      )}
    </span>
  )
}
