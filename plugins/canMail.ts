import type { Payload } from 'payload'

/** Neither adapter sends mail: Payload's default logs addresses, and the reference app's rejects every mail. */
const silentAdapters = ['console', 'none']

/** Whether this host can send mail. Without mail, signups stay unconfirmed. */
export const canMail = ({ email }: Pick<Payload, 'email'>): boolean => !silentAdapters.includes(email.name)
