import { message, type Sentence } from '../../../../collections/messages/messages.js'

/** What the checklist says. The short words begin the long ones. */
export const words = {
  checking: message('panel:checking'),
  unknown: message('preflight:unknown'),
  offline: message('preflight:offline'),
  ready: {
    short: message('preflight:readyShort'),
    long: message('panel:ready'),
  },
  live: {
    short: message('preflight:liveShort'),
    long: message('preflight:liveShort'),
  },
  nothing: message('preflight:nothing'),
  refused: message('preflight:refused'),
  opened: message('preflight:opened'),
} as const

/** How many things refuse. */
export const toRefused = (count: number): { short: Sentence; long: Sentence } => ({
  short: message('preflight:things', { count }),
  long: message('preflight:thingsBeforePublishing', { count }),
})

/** How many are only said. */
export const toWarned = (count: number): { short: Sentence; long: Sentence } => {
  const words = message('preflight:warnings', { count })
  return { short: words, long: words }
}
