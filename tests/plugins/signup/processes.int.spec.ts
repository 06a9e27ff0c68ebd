import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyDatabase, type EmptyDatabase } from '../../helpers/emptyDatabase.js'
import { startMailServer } from '../../helpers/mailServer.js'
import { buildSignupProgram, type SignupProcess, toPost } from '../../helpers/signupProcess.js'

// Processes of their own, with the reference app's config and database.

describe('two processes that mail what is due of one database', () => {
  let server: Awaited<ReturnType<typeof startMailServer>>
  let empty: EmptyDatabase
  let program: Awaited<ReturnType<typeof buildSignupProgram>>
  let one: SignupProcess
  let other: SignupProcess

  beforeAll(async () => {
    server = await startMailServer()
    empty = await emptyDatabase()
    program = await buildSignupProgram()
    const settings = { ...empty.settings, SMTP_URL: server.url }
    one = await program.start(settings)
    other = await program.start(settings)
  })
  afterAll(async () => {
    await one?.kill()
    await other?.kill()
    program.remove()
    await empty.remove()
    await server.stop()
  })
  beforeEach(() => void server.arrived.splice(0))

  const signUpAll = async (name: string) => {
    const emails = Array.from({ length: 40 }, (_, at) => `${name}${at}@example.org`)
    const answers = await Promise.all(emails.map((email) => one.post('/api/v1/signups', toPost(email))))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
    return emails.toSorted()
  }
  const mailed = () => [...new Set(server.arrived.map(({ to }) => to))].toSorted()

  it('send each person one mail', async () => {
    const emails = await signUpAll('ada')
    await Promise.all([one.ask('work'), other.ask('work')])
    await expect.poll(mailed, { timeout: 30_000 }).toEqual(emails)
    await Promise.all([one.ask('rest'), other.ask('rest')])
    expect(server.arrived.map(({ to }) => to).toSorted()).toEqual(emails)
  })

  it('leave nobody without a mail when one is killed, and repeat at most the very same one', async () => {
    const emails = await signUpAll('bo')
    let taken = 0
    let killed: Promise<void> | undefined
    server.rules.message = () => {
      if (++taken === 10) killed = one.kill()
      return undefined
    }
    await Promise.all([one.ask('work'), other.ask('work')])
    await expect.poll(() => taken, { timeout: 30_000 }).toBeGreaterThanOrEqual(30)
    await killed
    await other.ask('rest')
    await other.ask('takeOver')
    expect(mailed()).toEqual(emails)
    const ids = new Set(server.arrived.map(({ to, mail }) => `${to} ${mail.messageId}`))
    expect(ids.size).toBe(emails.length)
    // No more than it worked on at once.
    expect(server.arrived.length - emails.length).toBeLessThanOrEqual(4)
  })
})
