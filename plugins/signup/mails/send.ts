import type { SendEmailOptions } from 'payload'
import { reduceError } from '../../mailErrors.js'
import { readSettings } from '../../api/settings.js'
import { toAddressToken } from '../confirm/tokens.js'
import type { SignupRoom } from '../room.js'
import type { Mail } from '../../mailLayout.js'
import { readOrganisation } from '../../mailOrganisation.js'

/** A mail that was not sent and may be later. It holds nothing of what the mail server said. */
export class MailFailure extends Error {
  override name = 'MailFailure'
  constructor(
    /** The code and the class: `421 temporary`. */
    readonly said: string,
    /** Whether it is the server's, and not this recipient's. */
    readonly isServers: boolean,
  ) {
    super(`A mail was not sent: ${said}.`)
  }
}

type Sending = Mail & {
  to: string
  /** The mail's own name: its Message-ID is made of it, so that a repeated mail can be told to be the same. */
  name: string
  emailHash: string
}

/**
 * Sends a mail to somebody who signed up, from the organisation, with one-click unsubscription (RFC 8058).
 *
 * @throws MailFailure where it may be sent later.
 */
export const sendMail = async (
  { payload, vault }: SignupRoom,
  { to, name, emailHash, subject, text, html, attachments }: Sending,
): Promise<{ state: 'sent' } | { state: 'refused'; said: string }> => {
  const { settings, addresses } = readSettings(payload)
  const { sender, contactEmail } = await readOrganisation(payload, settings.defaultLocale)
  const address = payload.email.defaultFromAddress
  const token = encodeURIComponent(toAddressToken(vault, emailHash))
  const message = {
    to,
    from: { name: sender, address },
    ...(contactEmail && { replyTo: contactEmail }),
    messageId: `<${vault.sign('message', [name])}@${address.split('@').at(-1)}>`,
    subject,
    text,
    html,
    attachments,
    headers: {
      'List-Unsubscribe': `<${addresses.rootURL}/signups/unsubscribe?token=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: nobody's out-of-office note answers it.
      'Auto-Submitted': 'auto-generated',
    },
  } as SendEmailOptions
  try {
    await payload.sendEmail(message)
    return { state: 'sent' }
  } catch (error) {
    const { said, isPermanent, isServers } = reduceError(error)
    if (isPermanent) return { state: 'refused', said }
    throw new MailFailure(said, isServers)
  }
}
