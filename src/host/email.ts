import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'
import type { Env } from './parseEnv.js'

/** Said once at start, and by every mail that is not sent. */
export const noMailSentence =
  'No mail is sent: SMTP_URL is not set, and SERVER_URL is not this machine. Set SMTP_URL as docs/operators.md says.'

/**
 * How mail goes out: over SMTP; else as `.eml` files into the outbox, where the public address is this machine's;
 * else not at all, and every send fails with a sentence.
 */
export const email = async ({
  smtpURL,
  mailOutbox,
  serverURL,
}: Pick<Env, 'mailOutbox' | 'serverURL' | 'smtpURL'>): Promise<EmailAdapter> => {
  const sender = {
    defaultFromAddress: `broadside@${new URL(serverURL).hostname}`,
    defaultFromName: 'Broadside',
  }
  // nodemailer takes the address itself for its options, which its adapter's types leave out.
  if (smtpURL) {
    return fromOrganisation(
      await nodemailerAdapter({ ...sender, skipVerify: true, transportOptions: smtpURL as never }),
    )
  }
  if (mailOutbox) return fromOrganisation(await outbox(sender, mailOutbox))
  return () => ({
    name: 'none',
    ...sender,
    sendEmail: () => Promise.reject(new Error(noMailSentence)),
  })
}

/** Whom mails are from: the sender that the organisation names, else itself, else Broadside. */
const readSenderName = async (payload: Payload): Promise<string> => {
  const { senderName, name } = await payload.findGlobal({
    slug: 'organisation',
    select: { senderName: true, name: true },
    depth: 0,
    overrideAccess: true,
  })
  return senderName || name || 'Broadside'
}

/** Puts the organisation's name before the one address that this server sends from, also where Payload names another. */
const fromOrganisation =
  (adapter: EmailAdapter): EmailAdapter =>
  (context) => {
    const sender = adapter(context)
    return {
      ...sender,
      sendEmail: async (message: SendEmailOptions) =>
        sender.sendEmail({
          ...message,
          from: { name: await readSenderName(context.payload), address: sender.defaultFromAddress },
        }),
    }
  }

const outbox = async (
  sender: { defaultFromAddress: string; defaultFromName: string },
  folder: string,
): Promise<EmailAdapter> => {
  const writeMail = await nodemailerAdapter({
    ...sender,
    skipVerify: true,
    transportOptions: { streamTransport: true, buffer: true } as never,
  })
  return (context) => {
    const writer = writeMail(context)
    return {
      ...writer,
      name: 'outbox',
      sendEmail: async (message) => {
        const { message: bytes } = (await writer.sendEmail(message)) as { message: Buffer }
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}`
        await mkdir(folder, { recursive: true })
        // Whoever watches the folder for *.eml finds whole mails only.
        await writeFile(join(folder, `${name}.half`), bytes)
        await rename(join(folder, `${name}.half`), join(folder, `${name}.eml`))
        return { file: join(folder, `${name}.eml`) }
      },
    }
  }
}
