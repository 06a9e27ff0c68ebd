'use client'
import { Pill } from '@payloadcms/ui'
import { message } from '../../../messages/messages.js'
import { useSay } from '../../../panel/useSay.js'
import { readCallState } from '../../readCallState.js'

const words = {
  draft: message('calls:draft'),
  upcoming: message('calls:upcoming'),
  open: message('calls:open'),
  closed: message('calls:closed'),
} as const

const styles = { draft: 'light', upcoming: 'warning', open: 'success', closed: 'dark' } as const

type Row = { _status?: string; _displayStatus?: string; opensAt?: string | null; closesAt?: string | null }

/** The state of a call in the list view. */
export const StateCell = ({ rowData: { _status, _displayStatus, ...dates } }: { rowData: Row }) => {
  const say = useSay()
  const isPublic = _status === 'published' || _displayStatus === 'changed'
  const state = isPublic ? readCallState(dates, new Date()) : 'draft'
  return (
    <Pill pillStyle={styles[state]} size="small">
      {say(words[state])}
    </Pill>
  )
}
