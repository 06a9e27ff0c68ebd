'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { Sentence } from '../../../messages/messages.js'
import { useSay } from '../../../panel/useSay.js'

/** The row label of a way to act: its number, kind and heading, readable while collapsed. */
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
