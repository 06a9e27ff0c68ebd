import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { email } from '../../src/host/email.js'
import { rest } from '../helpers/rest.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

let host: TestHost
const arrived: { to: string[]; raw: Buffer }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    const to = session.envelope.rcptTo.map(({ address }) => address)
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('end', () => {
      arrived.push({ to, raw: Buffer.concat(chunks) })
      done()
    })
  },
})

beforeAll(async () => {
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: email({ smtpURL: `smtp://127.0.0.1:${port}`, serverURL: 'https://act.example.org' }),
    }),
  })
  await host.payload.create({
    collection: 'users',
    overrideAccess: true,
    data: { name: 'Ada', email: 'ada@example.org', password: 'correct horse', roles: ['admin'] } as never,
  })
})
afterAll(async () => {
  await host.stop()
  await new Promise<void>((resolve) => server.close(() => resolve()))
})

it('a forgotten password’s mail arrives over SMTP, from the public address’s host', async () => {
  await rest(host.config)('/api/users/forgot-password', {
    method: 'POST',
    body: JSON.stringify({ email: 'ada@example.org' }),
  })
  await vi.waitFor(() => expect(arrived.map(({ to }) => to)).toEqual([['ada@example.org']]), 10_000)
  const mail = await simpleParser(arrived[0]!.raw)
  expect(mail.from?.value).toEqual([{ address: 'broadside@act.example.org', name: 'Broadside' }])
  expect(mail.html).toMatch(/\/admin\/reset\/[0-9a-f]{20,}/)
})

it('a mail is from the organisation’s sender name, else from its name', async () => {
  const organisation = { name: 'Lanternfolk', contactEmail: 'we@example.org', controller: 'Lanternfolk' }
  const readFrom = async (data: object) => {
    await host.payload.updateGlobal({ slug: 'organisation', overrideAccess: true, data: data as never })
    await host.payload.sendEmail({ to: 'ada@example.org', from: 'x@example.net', subject: 'x', text: 'x' })
    return (await simpleParser(arrived.at(-1)!.raw)).from?.text
  }
  expect(await readFrom(organisation)).toBe('"Lanternfolk" <broadside@act.example.org>')
  expect(await readFrom({ ...organisation, senderName: 'Ümit, Lanternfolk' })).toBe(
    '"Ümit, Lanternfolk" <broadside@act.example.org>',
  )
})

it('without SMTP on this machine a mail is a whole .eml file in the outbox', async () => {
  const folder = join(host.folder, 'outbox')
  const adapter = await email({ mailOutbox: folder, serverURL: 'http://localhost:3000' })
  await adapter({ payload: host.payload }).sendEmail({
    to: 'bo@example.org',
    subject: 'Größe',
    text: 'Línea',
  })
  const [file, ...others] = readdirSync(folder)
  expect([file?.endsWith('.eml'), others]).toEqual([true, []])
  const mail = await simpleParser(readFileSync(join(folder, file!)))
  expect([mail.subject, mail.text?.trim()]).toEqual(['Größe', 'Línea'])
})

it('a public server without SMTP refuses to send, in a sentence that names the remedy', async () => {
  const adapter = await email({ serverURL: 'https://act.example.org' })
  await expect(
    adapter({ payload: host.payload }).sendEmail({ to: 'bo@example.org', subject: 'x', text: 'x' }),
  ).rejects.toThrow('Set SMTP_URL')
})
