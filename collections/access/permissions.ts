import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.js'

/** Who works in the panel. An organiser meets signups, an editor writes, an admin answers for both. */
export const roles = ['admin', 'editor', 'organiser'] as const

/** One of {@link roles}. */
export type Role = (typeof roles)[number]

type Asking = { req: Pick<PayloadRequest, 'user'> }

const hasRole = ({ user }: Asking['req'], ...wanted: Role[]): boolean => {
  // Another auth collection of the host's is not staff, whatever fields its users carry.
  if (!user || user.collection !== slugs.users) return false
  const { roles: held, suspended } = user as { roles?: unknown; suspended?: unknown }
  if (suspended === true) return false
  return Array.isArray(held) && wanted.some((role) => held.includes(role))
}

/** Nobody, by any door. The Local API with `overrideAccess: true` is no door. */
export const nobody = (): boolean => false

/** Everybody, visitors too. */
export const everybody = (): boolean => true

/** Anybody who works here. */
export const isStaff = ({ req }: Asking): boolean => hasRole(req, ...roles)

/** An editor or an admin: whoever may write content. */
export const isEditor = ({ req }: Asking): boolean => hasRole(req, 'admin', 'editor')

/** An admin. */
export const isAdmin = ({ req }: Asking): boolean => hasRole(req, 'admin')

/** An organiser, whatever other roles they have. */
export const isOrganiser = ({ req }: Asking): boolean => hasRole(req, 'organiser')

/** A user as a rule sees one. */
export type Standing = { roles?: unknown; suspended?: unknown }

/** Whether somebody can do now what admins do. */
export const isActiveAdmin = ({ roles, suspended }: Standing): boolean =>
  Array.isArray(roles) && roles.includes('admin') && suspended !== true
