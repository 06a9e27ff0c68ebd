'use client'
import { Banner } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import { justWithdrawn } from '../WithdrawCall/justWithdrawn.js'

const neverChanges = () => () => undefined

/** Above the list of calls: confirms a withdrawal made a moment ago. */
export const TellWithdrawn = () => {
  const say = useSay()
  const isTold = useSyncExternalStore(neverChanges, justWithdrawn.read, () => false)
  return <div role="status">{isTold && <Banner type="success">{say('withdrawal:done')}</Banner>}</div>
}
