import type { Access } from 'payload'
import { isAdmin, isStaff } from '../shared/access/permissions.js'

/** Admins reach all users, everybody else oneself. */
export const selfOrAdmin: Access = ({ req }) =>
  isAdmin({ req }) || (isStaff({ req }) && { and: [{ id: { equals: req.user!.id } }] })

/** Admins reach all users but themselves: so one admin always remains. */
export const othersIfAdmin: Access = ({ req }) =>
  isAdmin({ req }) && { and: [{ id: { not_equals: req.user!.id } }] }
