import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
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
  if (smtpURL) {
    const transportOptions = toTransport(smtpURL) as never
    return fromOrganisation(await nodemailerAdapter({ ...sender, skipVerify: true, transportOptions }))
  }
  if (mailOutbox) return fromOrganisation(await outbox(sender, mailOutbox))
  return () => ({
    name: 'none',
    ...sender,
    sendEmail: () => Promise.reject(new Error(noMailSentence)),
  })
}

const isThisMachine = (hostname: string): boolean => ['localhost', '127.0.0.1', '::1'].includes(hostname)

/**
 * How nodemailer reaches a mail server. Beyond this machine nothing is said before the connection is encrypted and the
 * server's certificate is found good, with `smtp://` by STARTTLS. A server that says nothing is given up soon: other mails
 * and other work wait.
 */
export const toTransport = (smtpURL: string) => {
  const { protocol, hostname, port, username, password } = new URL(smtpURL)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isLocal = isThisMachine(host)
  const secure = protocol === 'smtps:'
  return {
    host,
    ...(port && { port: Number(port) }),
    secure,
    requireTLS: !secure && !isLocal,
    tls: { rejectUnauthorized: !isLocal },
    ...(username && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
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

const dayMs = 24 * 3_600_000

/** Deletes the outbox's mails that are older than a day: each holds somebody's address. */
const removeOld = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!/\.(?:eml|half)$/.test(name)) continue
    const file = join(folder, name)
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Date.now() }))
    if (mtimeMs < Date.now() - dayMs) await rm(file, { force: true })
  }
}

/** Makes the outbox's folder, for this user alone. One that holds more than mails is somebody's own, and stays as it is. */
const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).every((name) => /\.(?:eml|half)$/.test(name))) await chmod(folder, 0o700)
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
    void removeOld(folder)
    setInterval(() => void removeOld(folder), 10 * 60_000).unref()
    return {
      ...writer,
      name: 'outbox',
      sendEmail: async (message) => {
        const { message: bytes } = (await writer.sendEmail(message)) as { message: Buffer }
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}`
        await makeFolder(folder)
        await removeOld(folder)
        // Whoever watches the folder for *.eml finds whole mails only.
        await writeFile(join(folder, `${name}.half`), bytes, { mode: 0o600 })
        await rename(join(folder, `${name}.half`), join(folder, `${name}.eml`))
        return { file: join(folder, `${name}.eml`) }
      },
    }
  }
}
