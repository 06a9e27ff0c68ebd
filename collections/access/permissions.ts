import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.js'

/**
 * The roles in the panel. An organiser follows up signups, an editor writes content, an admin is responsible for both.
 */
export const roles = ['admin', 'editor', 'organiser'] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

type Asking = { req: Pick<PayloadRequest, 'user'> }

const hasRole = ({ user }: Asking['req'], ...wanted: Role[]): boolean => {
  // Users of another auth collection aren't staff, whatever fields they have.
  if (!user || user.collection !== slugs.users) return false
  const { roles: held, suspended } = user as { roles?: unknown; suspended?: unknown }
  if (suspended === true) return false
  return Array.isArray(held) && wanted.some((role) => held.includes(role))
}

/** Denies everybody. The Local API with `overrideAccess: true` bypasses it. */
export const nobody = (): boolean => false

/** Allows everybody, visitors included. */
export const everybody = (): boolean => true

/** Any member of staff. */
export const isStaff = ({ req }: Asking): boolean => hasRole(req, ...roles)

/** An editor or an admin: the roles that write content. */
export const isEditor = ({ req }: Asking): boolean => hasRole(req, 'admin', 'editor')

/** An admin. */
export const isAdmin = ({ req }: Asking): boolean => hasRole(req, 'admin')

/** An organiser, whatever other roles they have. */
export const isOrganiser = ({ req }: Asking): boolean => hasRole(req, 'organiser')

/** A user, as far as access rules need it. */
export type Standing = { roles?: unknown; suspended?: unknown }

/** Whether this user has an admin's rights now. */
export const isActiveAdmin = ({ roles, suspended }: Standing): boolean =>
  Array.isArray(roles) && roles.includes('admin') && suspended !== true
