import type { Payload } from 'payload'
import { slugs } from '../../../collections/slugs.js'

const collection = slugs['signup-addresses']
const hourMs = 3_600_000
const dayMs = 24 * hourMs

/**
 * How many mails an address gets, over all calls, doors and processes. A stranger can cause those that ask somebody to
 * confirm (`asked`). Those that they were promised when they confirmed (`promised`) are counted apart: no stranger can keep
 * somebody from hearing that a place changed.
 */
export const mailCaps = {
  asked: [
    { mails: 3, withinMs: dayMs },
    { mails: 6, withinMs: 30 * dayMs },
  ],
  promised: [{ mails: 3, withinMs: dayMs }],
} as const

type MailKind = keyof typeof mailCaps

/**
 * A mail to an address: when, in milliseconds since 1970, which one, and the hash of what it asks to confirm while that can
 * be confirmed.
 */
export type MailedAt = { at: number; mail: string; kind?: MailKind; content?: string }

/** `unsubscribed` ends with a signup that is confirmed later; `never` does not end. */
export type Stop = 'unsubscribed' | 'never'

type Row = {
  id: number | string
  emailHash: string
  mailedAt: MailedAt[]
  revision: number
  stopped?: Stop | null
  stoppedAt?: number | null
}

const read = ({ db }: Payload, emailHash: string): Promise<Row | null> =>
  db.findOne<Row>({ collection, where: { emailHash: { equals: emailHash } } })

const readOrMake = async (payload: Payload, emailHash: string): Promise<Row> => {
  const row = await read(payload, emailHash)
  if (row) return row
  const data = { emailHash, mailedAt: [], revision: 0 }
  try {
    return (await payload.db.create({ collection, data })) as unknown as Row
  } catch (error) {
    // Another process made it first. Anything else is a fault of the database's.
    const made = await read(payload, emailHash)
    if (!made) throw error
    return made
  }
}

/** Changes an address's row as `toChange` says, which is asked again where another process was first; nothing for null. */
const change = async <Answer>(
  payload: Payload,
  emailHash: string,
  toChange: (row: Row) => { data: Partial<Row> | null; answer: Answer },
): Promise<Answer> => {
  for (let tries = 1; ; tries++) {
    const row = await readOrMake(payload, emailHash)
    const { data, answer } = toChange(row)
    if (!data) return answer
    const isChanged = await payload.db.updateOne({
      collection,
      where: { and: [{ id: { equals: row.id } }, { revision: { equals: row.revision } }] },
      data: { ...data, revision: row.revision + 1, updatedAt: new Date().toISOString() },
      options: { atomic: true },
    })
    if (isChanged) return answer
    if (tries === 50) throw new Error('The row of an address is changed by others again and again.')
  }
}

/** Whether a mail may go out now. `wait`: not before `until`. `repeated`: the same was mailed within the hour. */
export type Turn = { state: 'go' | 'repeated' | 'stopped' } | { state: 'wait'; until: number }

const toTurn = (row: Row, { mail, kind, content, since }: TurnAsked, now: number): Turn => {
  if (row.stopped === 'never') return { state: 'stopped' }
  if (row.stopped && (row.stoppedAt ?? 0) >= since) return { state: 'stopped' }
  const others = row.mailedAt.filter((one) => one.mail !== mail)
  if (content && others.some((one) => one.content === content && one.at > now - hourMs))
    return { state: 'repeated' }
  const until = mailCaps[kind].map(({ mails, withinMs }) => {
    const full = others
      .filter((one) => (one.kind ?? 'asked') === kind)
      .map(({ at }) => at)
      .filter((at) => at > now - withinMs)
      .sort((a, b) => b - a)[mails - 1]
    return full === undefined ? 0 : full + withinMs
  })
  return Math.max(...until) > now ? { state: 'wait', until: Math.max(...until) } : { state: 'go' }
}

type TurnAsked = {
  emailHash: string
  /** The mail's own name: tried again it takes no second place. */
  mail: string
  kind: MailKind
  /** What it asks to confirm, as a keyed hash. */
  content?: string
  /** When its person asked for it, in milliseconds since 1970: what they asked for after they unsubscribed is mailed. */
  since: number
}

/** Takes the turn to mail an address, where there is one: decided in one atomic update, whoever else asks at once. */
export const takeTurn = (payload: Payload, asked: TurnAsked): Promise<Turn> =>
  change(payload, asked.emailHash, (row) => {
    const now = Date.now()
    const answer = toTurn(row, asked, now)
    if (answer.state !== 'go') return { data: null, answer }
    const { mail, kind, content } = asked
    const kept = row.mailedAt.filter((one) => one.mail !== mail && one.at > now - 30 * dayMs)
    return { data: { mailedAt: [...kept, { at: now, mail, kind, ...(content && { content }) }] }, answer }
  })

/** The mails still count; the same content asked for again is no repetition of theirs. */
const withoutContent = (mailedAt: MailedAt[], content?: string): MailedAt[] =>
  mailedAt.map((mail) => {
    if (content !== undefined && mail.content !== content) return mail
    const { content: _content, ...counted } = mail
    return counted
  })

/**
 * A content can't be confirmed by the mail that went out for it: it was disowned, or the mail was refused. Whoever sends
 * the same again is mailed.
 */
export const forgetContent = (
  payload: Payload,
  { emailHash, contentHash }: { emailHash: string; contentHash: string },
): Promise<void> =>
  change(payload, emailHash, ({ mailedAt }) => ({
    data: mailedAt.some(({ content }) => content === contentHash)
      ? { mailedAt: withoutContent(mailedAt, contentHash) }
      : null,
    answer: undefined,
  }))

/**
 * Mails the address no more. `never` stays, whatever is asked afterwards; who unsubscribed and sends the same again within
 * the hour is mailed.
 */
export const stopMail = (payload: Payload, emailHash: string, stop: Stop): Promise<void> =>
  change(payload, emailHash, ({ stopped, mailedAt }) => ({
    data:
      stopped === 'never'
        ? null
        : { stopped: stop, stoppedAt: Date.now(), mailedAt: withoutContent(mailedAt) },
    answer: undefined,
  }))

/**
 * Mails somebody again who had unsubscribed before they confirmed. What they said after that, or for ever, stays: answers
 * with when they said it, or null.
 */
export const resumeMail = (
  payload: Payload,
  { emailHash, confirmedAt }: { emailHash: string; confirmedAt: number },
): Promise<number | null> =>
  change(payload, emailHash, ({ stopped, stoppedAt }) => {
    if (!stopped) return { data: null, answer: null }
    const at = stoppedAt ?? confirmedAt
    return stopped === 'never' || at > confirmedAt
      ? { data: null, answer: at }
      : { data: { stopped: null, stoppedAt: null }, answer: null }
  })

/** Forgets addresses that were not mailed for 30 days and may be. */
export const forgetAddresses = async ({ db }: Payload): Promise<void> => {
  const before = new Date(Date.now() - 30 * dayMs).toISOString()
  await db.deleteMany({
    collection,
    where: { and: [{ stopped: { equals: null } }, { updatedAt: { less_than: before } }] },
  })
}
