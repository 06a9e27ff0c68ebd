import { chmodSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { email } from '../../../src/host/email.js'
import { startMailServer } from '../../helpers/mailServer.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

let host: TestHost
let server: Awaited<ReturnType<typeof startMailServer>>

beforeAll(async () => {
  server = await startMailServer()
  host = await startTestHost({
    configure: (config) => ({
      ...config,
      email: email({ smtpURL: server.url, serverURL: 'https://act.example.org' }),
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
  await server.stop()
})

it('a forgotten password’s mail arrives over SMTP, from the public address’s host', async () => {
  await rest(host.config)('/api/users/forgot-password', {
    method: 'POST',
    body: JSON.stringify({ email: 'ada@example.org' }),
  })
  await vi.waitFor(() => expect(server.arrived.map(({ to }) => to)).toEqual(['ada@example.org']), 10_000)
  const mail = await simpleParser(server.arrived[0]!.raw)
  expect(mail.from?.value).toEqual([{ address: 'broadside@act.example.org', name: 'Broadside' }])
  expect(mail.html).toMatch(/\/admin\/reset\/[0-9a-f]{20,}/)
})

it('a mail is from the organisation’s sender name, else from its name', async () => {
  const organisation = { name: 'Lanternfolk', contactEmail: 'we@example.org', controller: 'Lanternfolk' }
  const readFrom = async (data: object) => {
    await host.payload.updateGlobal({ slug: 'organisation', overrideAccess: true, data: data as never })
    await host.payload.sendEmail({ to: 'ada@example.org', from: 'x@example.net', subject: 'x', text: 'x' })
    return (await simpleParser(server.arrived.at(-1)!.raw)).from?.text
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

it('the outbox is read by its owner alone, and holds no mail longer than a day', async () => {
  const folder = join(host.folder, 'private/outbox')
  const write = async () => {
    const adapter = await email({ mailOutbox: folder, serverURL: 'http://localhost:3000' })
    await adapter({ payload: host.payload }).sendEmail({ to: 'bo@example.org', subject: 'x', text: 'x' })
  }
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
  await write()
  const [first] = readdirSync(folder)
  expect([modeOf(folder), modeOf(join(folder, first!))]).toEqual(['700', '600'])
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  utimesSync(join(folder, first!), yesterday, yesterday)
  // As an earlier version left it.
  chmodSync(folder, 0o755)
  await write()
  expect(readdirSync(folder)).not.toContain(first)
  expect([readdirSync(folder).length, modeOf(folder)]).toEqual([1, '700'])
  // A folder of somebody's own is not closed to them.
  writeFileSync(join(folder, 'notes.txt'), 'x')
  chmodSync(folder, 0o755)
  await write()
  expect(modeOf(folder)).toBe('755')
})

describe('a mail server beyond this machine', () => {
  const send = async (smtpURL: string) => {
    const adapter = await email({ smtpURL, serverURL: 'https://act.example.org' })
    return adapter({ payload: host.payload }).sendEmail({ to: 'bo@example.org', subject: 'x', text: 'x' })
  }

  // The server warns that its certificate is one that everybody knows, which is why it stands here.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
  afterEach(() => void vi.restoreAllMocks())

  // 127.0.0.2 is this machine, and none of the names by which it is known to be.
  it.each([
    ['without STARTTLS', 'smtp', {}, /STARTTLS|TLS/],
    ['whose certificate nobody vouches for', 'smtp', { disabledCommands: [] }, /certificate/],
    ['whose certificate nobody vouches for, over TLS', 'smtps', { secure: true }, /certificate/],
  ])('%s gets no mail (%s)', async (_title, protocol, options, said) => {
    const far = await startMailServer(options, '127.0.0.2')
    await expect(send(far.url.replace('smtp', protocol))).rejects.toThrow(said)
    expect(far.arrived).toEqual([])
    await far.stop()
  })

  it('on this machine gets it also with a certificate of its own', async () => {
    const near = await startMailServer({ disabledCommands: [] })
    await send(near.url)
    expect(near.arrived).toHaveLength(1)
    await near.stop()
  })
})

it('a public server without SMTP refuses to send, in a sentence that names the remedy', async () => {
  const adapter = await email({ serverURL: 'https://act.example.org' })
  await expect(
    adapter({ payload: host.payload }).sendEmail({ to: 'bo@example.org', subject: 'x', text: 'x' }),
  ).rejects.toThrow('Set SMTP_URL')
})
