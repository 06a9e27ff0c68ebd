/** A user as a rule sees one. */
export type Standing = { roles?: unknown; suspended?: unknown }

/** Whether somebody can do now what admins do. */
export const isActiveAdmin = ({ roles, suspended }: Standing): boolean =>
  Array.isArray(roles) && roles.includes('admin') && suspended !== true
