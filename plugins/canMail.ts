import type { Payload } from 'payload'

/** Payload's own adapter writes addresses into the log, and the reference app's refuses each mail: neither sends any. */
const silentAdapters = ['console', 'none']

/** Whether this host sends mail at all. Without it nothing is mailed, and requests to sign up wait. */
export const canMail = ({ email }: Pick<Payload, 'email'>): boolean => !silentAdapters.includes(email.name)
