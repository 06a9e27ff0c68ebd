'use client'
import { Banner } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'
import { useSay } from '../../../../collections/panel/useSay.js'
import { justWithdrawn } from '../WithdrawCall/justWithdrawn.js'
import { words } from '../WithdrawCall/words.js'

const neverChanges = () => () => undefined

/** Above the list of calls: says that one was withdrawn a moment ago. */
export const TellWithdrawn = () => {
  const say = useSay()
  const isTold = useSyncExternalStore(neverChanges, justWithdrawn.read, () => false)
  return <div role="status">{isTold && <Banner type="success">{say(words.done)}</Banner>}</div>
}
