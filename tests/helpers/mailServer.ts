import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as the server took it. */
export type Arrived = { to: string; raw: string; mail: ParsedMail }

/** What the server says to a recipient or to a whole message: nothing for yes, or a code with words. */
type Refusal = { responseCode: number; message: string } | undefined

/** A real SMTP server on this machine, which takes each mail unless told otherwise. */
export const startMailServer = async (options: SMTPServerOptions = {}, address = '127.0.0.1') => {
  const arrived: Arrived[] = []
  const rules: { recipient: (address: string) => Refusal; message: () => Refusal; dropAfter: boolean } = {
    recipient: () => undefined,
    message: () => undefined,
    /** Takes the mail and ends the connection before it says so. */
    dropAfter: false,
  }
  const toError = (refusal: Refusal) =>
    refusal && Object.assign(new Error(refusal.message), { responseCode: refusal.responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onRcptTo: ({ address }, _session, done) => done(toError(rules.recipient(address))),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const refused = toError(rules.message())
        if (refused) return done(refused)
        const raw = Buffer.concat(chunks)
        void simpleParser(raw).then((mail) => {
          for (const { address } of session.envelope.rcptTo)
            arrived.push({ to: address, raw: raw.toString(), mail })
          if (rules.dropAfter) for (const connection of server.connections) connection.close()
          else done()
        })
      })
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, address)
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    arrived,
    rules,
    port,
    url: `smtp://${address}:${port}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
