import type { Sentence } from '../../../../collections/messages/messages.js'
import type { Preflight } from '../../../../collections/panel/ScheduleChecklist/usePreflight.js'
import { toRefused, toWarned, words } from './words.js'

/** The button's text on phones and on larger screens, and its colour. */
export type Label = { short: Sentence; long: Sentence; colour: string }

const alike = (sentence: Sentence) => ({ short: sentence, long: sentence })

/** Summarises the pre-flight for the button. Pure. */
export const toLabel = (preflight: Preflight): Label => {
  if (preflight.state !== 'known')
    return { ...alike(words[preflight.state]), colour: 'var(--theme-elevation-400)' }
  const refusing = preflight.findings.filter(({ weight }) => weight === 'refuses').length
  if (refusing > 0) return { ...toRefused(refusing), colour: 'var(--theme-error-500)' }
  const { length } = preflight.findings
  if (length > 0) return { ...toWarned(length), colour: 'var(--theme-warning-500)' }
  return { ...(preflight.isLive ? words.live : words.ready), colour: 'var(--theme-success-500)' }
}
