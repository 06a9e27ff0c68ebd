import type { CollectionBeforeChangeHook, CollectionBeforeLoginHook } from 'payload'
import { toAccountError } from './errors.js'

type Session = { id: string }

/**
 * Whoever is suspended is out at once, and a new password ends the sessions that the old one opened, but the one in
 * which it was changed.
 */
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

/** A suspended account opens nothing, whatever the password, also by a mailed link. */
export const refuseSuspended: CollectionBeforeLoginHook = ({ user, req }) => {
  if ((user as { suspended?: unknown }).suspended !== true) return user
  throw toAccountError(req, 'SUSPENDED')
}
