import { setTimeout as sleep } from 'node:timers/promises'
import { emptyDatabase } from './emptyDatabase.js'
import { type Arrived, startMailServer } from './mailServer.js'
import { buildSignupProgram, type SignupProcess, toPost } from './signupProcess.js'

const clients = 8
/** Each process acknowledges so many before it is killed, and one is confirmed, however busy the machine is. */
const leastDone = 30

type Asked = {
  /** How long the process lives before it is killed: between these two, or longer until it has done something. */
  livesMs: [number, number]
  isOver: (so: { kills: number; ms: number }) => boolean
}

const countEach = (names: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Mails of one address: how many have an identity of their own, and how many repeat one. */
const countMails = (arrived: Arrived[]) => {
  const ids = countEach(arrived.map(({ to, mail }) => `${to} ${mail.messageId}`))
  const others = countEach([...ids.keys()].map((key) => key.split(' ')[0]!))
  return {
    mails: arrived.length,
    repeated: arrived.length - ids.size,
    mailedTwice: [...others.values()].filter((count) => count > 1).length,
  }
}

/**
 * Signs people up while the process that takes them is killed and started again; every second person confirms by the
 * mail. Then counts what is stored of what was acknowledged.
 */
export const crashSignups = async ({ livesMs: [least, most], isOver }: Asked) => {
  const mailServer = await startMailServer()
  const empty = await emptyDatabase()
  const program = await buildSignupProgram()
  const settings = { ...empty.settings, SMTP_URL: mailServer.url }
  const start = async () => {
    const app = await program.start(settings)
    await app.ask('work')
    return app
  }
  let app: Promise<SignupProcess> = start()
  let isDone = false
  try {
    await app
    const began = Date.now()
    let [kills, made, unanswered] = [0, 0, 0]
    const acknowledged: string[] = []
    const confirmed: string[] = []

    const signUp = async () => {
      while (!isDone) {
        const { post } = await app
        const email = `ada${made++}@example.org`
        const answer = await post('/api/v1/signups', toPost(email)).catch(() => undefined)
        if (!answer) unanswered++
        else if (answer.status === 202) acknowledged.push(email)
        else throw new Error(`A signup is answered ${answer.status}: ${await answer.text()}`)
        await answer?.text().catch(() => {})
      }
    }
    let seen = 0
    const confirm = async () => {
      while (!isDone) {
        const one = mailServer.arrived[seen++]
        if (!one) {
          seen--
          await sleep(20)
          continue
        }
        if (Number(/\d+/.exec(one.to)![0]) % 2) continue
        const token = decodeURIComponent(/\/signup\/confirm\?token=(\S+)/.exec(one.mail.text!)![1]!)
        // Whoever gets no answer presses again.
        for (let answer: Response | undefined; !answer;) {
          answer = await (await app).post('/api/v1/signups/confirm', { token }).catch(() => undefined)
          if (answer && answer.status !== 200)
            throw new Error(`A confirmation is answered ${answer.status}: ${await answer.text()}`)
          await answer?.text().catch(() => {})
        }
        confirmed.push(one.to)
      }
    }
    const kill = async () => {
      while (!isDone && !isOver({ kills, ms: Date.now() - began })) {
        await sleep(least + Math.random() * (most - least))
        const isIdle = () => acknowledged.length < leastDone * (kills + 1) || confirmed.length <= kills
        while (!isDone && isIdle()) await sleep(20)
        const { kill: end } = await app
        // Nobody asks one that is gone.
        app = end().then(start)
        kills++
        await app
      }
      isDone = true
    }
    await Promise.all([kill(), ...Array.from({ length: clients }, signUp), confirm(), confirm()])

    await (await app).kill()
    const mails = countMails(mailServer.arrived)
    // What still waits to be mailed would take as long again: a host that sends no mail does the rest alone.
    app = program.start({ ...settings, SMTP_URL: '', SERVER_URL: 'https://act.example.org' })
    const last = await app
    await last.ask('takeOver')
    const { requests, signups } = await last.ask('readStored')
    const stored = countEach([...requests, ...signups])
    const people = countEach(signups)
    const [hashes, confirmedHashes] = [
      await last.ask('hash', acknowledged),
      await last.ask('hash', [...new Set(confirmed)]),
    ]
    return {
      ...{ kills, sent: made, acknowledged: acknowledged.length, unanswered },
      stored: requests.length + signups.length,
      lost: hashes.filter((hash) => !stored.has(hash)).length,
      twice: [...stored.values()].filter((count) => count > 1).length,
      confirmed: confirmedHashes.length,
      notConfirmed: confirmedHashes.filter((hash) => people.get(hash) !== 1).length,
      ...mails,
    }
  } finally {
    isDone = true
    await app.then((running) => running.kill()).catch(() => {})
    await mailServer.stop()
    program.remove()
    await empty.remove()
  }
}
