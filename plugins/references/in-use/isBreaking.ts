import type { PayloadRequest } from 'payload'
import { readSettings } from '../settings.js'

/**
 * Whether whoever asks takes away what live content uses, and may: `?breakLive=true` of a user whom the options allow
 * it, `context.breakLive` of such a user, or of code in nobody's name. From anybody else it is ignored.
 */
export const isBreaking = (req: PayloadRequest): boolean => {
  const isAskedByCode = req.context.breakLive === true
  if (!req.user) return isAskedByCode
  const asked = (req.query as { breakLive?: unknown } | undefined)?.breakLive
  return (
    (isAskedByCode || asked === true || asked === 'true') && readSettings(req.payload).mayBreakLive({ req })
  )
}
