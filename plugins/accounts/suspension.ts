import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook } from 'payload'
import { toAccountError } from './errors.js'

type Session = { id: string }

/** Ends the sessions of a suspended account at once. A new password ends all sessions but the one that changed it. */
export const endSessions: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update') return data
  if (data.suspended === true) return { ...data, sessions: [] }
  if (typeof data.password !== 'string' || data.password === '') return data
  const { user } = req
  const isSelf = user && String(user.id) === String((originalDoc as { id: number | string }).id)
  const current = (user as { _sid?: string } | null)?._sid
  const sessions = ((originalDoc as { sessions?: Session[] | null }).sessions ?? []).filter(
    ({ id }) => isSelf && id === current,
  )
  return { ...data, sessions }
}

/** Refuses every log-in to a suspended account, including mailed links. */
export const refuseSuspended: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { suspended?: unknown }).suspended !== true) return user
  throw toAccountError(req, 'SUSPENDED')
}
