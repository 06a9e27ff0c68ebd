import { message, type Sentence } from '../../../../collections/messages/messages.js'

/** Texts of the checklist. Each short text is the start of the long one. */
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

/** The number of blocking findings. */
export const toRefused = (count: number): { short: Sentence; long: Sentence } => ({
  short: message('preflight:things', { count }),
  long: message('preflight:thingsBeforePublishing', { count }),
})

/** The number of warnings. */
export const toWarned = (count: number): { short: Sentence; long: Sentence } => {
  const words = message('preflight:warnings', { count })
  return { short: words, long: words }
}
