import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { random } from '../../fuzz/random.js'
import { rawRequests } from '../../helpers/front/rawRequests.js'
import { openSocket, type RawAnswer } from '../../helpers/front/rawSocket.js'
import { type BuiltFront, buildFront } from '../../helpers/front/startFront.js'

let built: BuiltFront
let front: Awaited<ReturnType<BuiltFront['start']>>

beforeAll(async () => {
  built = await buildFront()
  front = await built.start()
})
afterAll(() => {
  front.process.kill('SIGKILL')
  built.remove()
})

const seed = Number(process.env.FUZZ_SEED ?? 1)
const count = Number(process.env.FUZZ_REQUESTS ?? 1000)
/** The number of one connection that is to be opened alone, as a failure says it. */
const only = process.env.FUZZ_ONLY === undefined ? null : Number(process.env.FUZZ_ONLY)

const markOf = (text: string | undefined) => /c\d+-\w+(?:-hidden)?/.exec(text ?? '')?.[0]

/** The marks of the requests that answers are to; a refusal and `100 Continue` have none. */
const toMarks = (answers: RawAnswer[]) => answers.flatMap(({ headers }) => markOf(headers['x-asked']) ?? [])

/** What is wrong with one connection's answers, and the marks that were answered; undefined if the client left before. */
const attack = async (index: number): Promise<{ faults: string[]; answered?: string[] }> => {
  const dice = random(seed, index)
  // Longer than any body, so that none waits for more than is sent.
  const last = `GET /c${index}-last HTTP/1.1\r\nHost: x\r\nX-Pad: ${'a'.repeat(200)}\r\nConnection: close\r\n\r\n`
  const bytes = rawRequests(`c${index}`, dice) + last
  const connection = openSocket(front.url)
  const cut = dice.chance(0.3) ? dice.below(bytes.length) : bytes.length
  connection.send(bytes.slice(0, cut))
  const leaves = dice.chance(0.1)
  if (leaves || cut < bytes.length) await sleep(dice.below(15))
  connection.send(bytes.slice(cut))
  const isOver = await Promise.race([connection.ended.then(() => true), sleep(leaves ? 0 : 10_000, false)])
  const answers = connection.answers()
  if (dice.chance(0.5)) connection.socket.resetAndDestroy()
  else connection.close()
  const answered = toMarks(answers)
  const foreign = answered.filter((mark) => !mark.startsWith(`c${index}-`))
  const mixed = answers.filter(({ headers, body }) => {
    const echoed = markOf(/"x-mark":"[^"]*"/.exec(body)?.[0])
    return echoed !== undefined && echoed !== markOf(headers['x-asked'])
  })
  const statuses = answers.map(({ status }) => status).filter((status) => status !== 100)
  const refusal = statuses.findIndex((status) => status >= 400 && status !== 403)
  const isFaulty =
    (!isOver && !leaves) ||
    foreign.length + mixed.length > 0 ||
    new Set(answered).size < answered.length ||
    (refusal >= 0 && refusal < statuses.length - 1) ||
    statuses.some((status) => status >= 500)
  const told = `FUZZ_SEED=${seed} FUZZ_ONLY=${index}: ${JSON.stringify({ isOver, statuses, answered, bytes })}`
  return { faults: isFaulty ? [told] : [], ...(!leaves && { answered }) }
}

/** Somebody who asks again and again meanwhile, and what they got that was meant for somebody else. */
const visit = async (who: number, isOver: () => boolean): Promise<string[]> => {
  const wrong: string[] = []
  for (let round = 0; !isOver() || round < 2; round++) {
    const path = `/visitor-${who}-${round}`
    const answer = await fetch(front.url + path, { headers: { cookie: `visitor=${who}` } })
    const heard = await answer.text()
    if (!heard.includes(`"url":"${path}"`) || !heard.includes(`"cookie":"visitor=${who}"`)) wrong.push(heard)
    await sleep(5)
  }
  return wrong
}

it(
  `no answer goes to another, and none is 5xx, on ${only === null ? `${count} hostile connections` : `connection ${only}`} of seed ${seed}`,
  async () => {
    const faults: string[] = []
    const answered = new Map<string, boolean>()
    const left = new Set<string>()
    let next = only ?? 0
    const end = only === null ? count : only + 1
    const attackOn = async () => {
      while (next < end) {
        const index = next++
        const outcome = await attack(index)
        faults.push(...outcome.faults)
        for (const mark of outcome.answered ?? []) answered.set(mark, true)
        if (!outcome.answered) left.add(`c${index}`)
      }
    }
    let isOver = false
    const visitors = [0, 1, 2].map((who) => visit(who, () => isOver))
    await Promise.all(Array.from({ length: 16 }, attackOn)).finally(() => (isOver = true))
    expect((await Promise.all(visitors)).flat()).toEqual([])
    expect(faults).toEqual([])
    // Whatever lay hidden in a body was asked of the app only if the front itself read it as a request, and answered it.
    const seen = (await (await fetch(`${front.url}/seen`)).json()) as string[]
    expect(seen.filter((request) => request.startsWith('broken'))).toEqual([])
    const hidden = seen.filter((request) => request.endsWith('-hidden')).map((request) => markOf(request)!)
    expect(hidden.filter((mark) => !answered.has(mark) && !left.has(mark.split('-')[0]!))).toEqual([])
    if (only !== null) return
    // Not all is refused by its first line.
    expect(answered.size).toBeGreaterThan(count / 3)
    expect(hidden.length).toBeGreaterThan(0)
  },
  60_000 + count * 50,
)
