import type { CollectionAfterLogoutHook, CollectionBeforeChangeHook } from 'payload'
import { endLinks, toEndedLinks } from '../securityStamp.js'

type Account = { email?: string; suspended?: boolean | null }

/**
 * A new password, another address or a suspension ends every link that was mailed before: whoever asked for it knew the
 * old password, or reads the old mailbox.
 */
export const endLinksOnChange: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update') return data
  const before = (originalDoc ?? {}) as Account
  const isNewPassword = typeof data.password === 'string' && data.password !== ''
  const isNewAddress = data.email !== undefined && data.email !== before.email
  const isSuspending = data.suspended === true && before.suspended !== true
  return isNewPassword || isNewAddress || isSuspending ? { ...data, ...toEndedLinks() } : data
}

/** So does logging out everywhere. GraphQL does not tell a hook whether that was asked for. */
export const endLinksOnLogout: CollectionAfterLogoutHook = async ({ req }) => {
  const isEverywhere = req.payloadAPI === 'GraphQL' || req.searchParams?.get('allSessions') === 'true'
  if (isEverywhere && req.user) await endLinks({ payload: req.payload, req, id: req.user.id })
}
