import { createHash, randomBytes } from 'node:crypto'
import type { requestStates, requestSteps } from '../../collections/signup-requests/index.js'
import { slugs } from '../../collections/slugs.js'
import { toEmailKey } from './toEmailKey.js'
import type { Sealed, Vault } from './vault.js'

type Id = number | string

/** The personal data that is sealed. Only the e-mail is always present. */
export type Person = {
  email: string
  firstName?: string
  lastName?: string
  phone?: string
  postalCode?: string
  country?: string
}

/** A consent, in the wording that the person read. */
export type Receipt = {
  /** The consent's key. */
  consent: string
  purpose: string
  wording: string
  language: string
  noticeVersion?: string
  /** A date and time in ISO 8601. */
  givenAt: string
}

/** The sealed content of a request. */
export type RequestContent = Person & { receipts: Receipt[] }

/** The sealed content of a signup: the person and the organisers' notes. */
export type SignupContent = Person & { note?: string }

/** A validated and screened post. */
export type Taken = {
  person: Person
  receipts: Receipt[]
  call: Id
  /** The content locale for messages to the person. */
  language: string
  source?: string
  state: (typeof requestStates)[number]
  /** The screen that flagged it. */
  screen?: string
}

type Row = Sealed & { reference: string; emailHash: string; call: Id; language: string; source?: string }

/** A row of `signup-requests` for insertion, with columns of that table only. */
export type RequestRow = Row & {
  state: Taken['state']
  step: (typeof requestSteps)[number]
  dueAt: number
  attempts: number
  contentHash: string
  screen?: string
  createdAt: string
  updatedAt: string
}

/** A row of `signups` for creation. */
export type SignupRow = Row & {
  key: string
  contentHash: string
  receipts: (Receipt & { id: string })[]
  followUp: 'new'
  confirmedAt: string
  tokens: string[]
}

/** How long a request waits for its confirmation, in milliseconds. */
export const requestLifeMs = 30 * 24 * 3_600_000

/** A random reference. Among 10⁹ rows, a collision has a probability of 1 in 40. */
const newReference = (): string => randomBytes(8).toString('hex')

/**
 * Builds the row of a post. The work is the same for every post and needs no database. Suspect rows expire, unless an
 * admin releases their day.
 */
export const toRequestRow = async (
  { person, receipts, state, call, language, source, screen }: Taken,
  { vault, now }: { vault: Vault; now: Date },
): Promise<RequestRow> => {
  const reference = newReference()
  const content: RequestContent = { ...person, receipts }
  const isSuspect = state === 'quarantined'
  const { email, firstName, lastName, phone, postalCode, country } = person
  return {
    reference,
    ...(await vault.seal({ collection: slugs['signup-requests'], reference }, content)),
    emailHash: vault.hashEmail(email),
    contentHash: vault.hashContent([
      ...[call, language, toEmailKey(email), firstName, lastName, phone, postalCode, country],
      receipts.map(({ consent }) => consent).sort(),
    ]),
    ...{ state, call, language, source, screen },
    step: isSuspect ? 'removal' : 'confirmation',
    dueAt: now.getTime() + (isSuspect ? requestLifeMs : 0),
    attempts: 0,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }
}

/** The unique name of a signup: person and call. It includes the call's creation date, because SQLite reuses ids. */
export const toSignupKey = (emailHash: string, call: { id: Id; createdAt: string }): string =>
  `${emailHash}:${call.id}:${Date.parse(call.createdAt)}`

/**
 * Receipts as array rows. Payload assigns row ids in hooks, which don't run here. The ids derive from the request, so
 * repeating a step adds no duplicates.
 */
export const toReceiptRows = (receipts: Receipt[], reference: string): SignupRow['receipts'] =>
  receipts.map((receipt, at) => ({
    ...receipt,
    id: createHash('sha256').update(`${reference}:${at}:${receipt.consent}`).digest('hex').slice(0, 24),
  }))

/** A confirmed request with its opened content. */
export type Confirmed = Pick<
  RequestRow,
  'language' | 'source' | 'emailHash' | 'contentHash' | 'reference'
> & {
  content: RequestContent
  call: { id: Id; createdAt: string }
  tokens: string[]
}

/** Builds the row of a confirmed request, sealed again and not yet routed to a branch. */
export const toSignupRow = async (
  {
    content: { receipts, ...person },
    call,
    language,
    source,
    emailHash,
    contentHash,
    tokens,
    reference: request,
  }: Confirmed,
  { vault, now }: { vault: Vault; now: Date },
): Promise<SignupRow> => {
  const reference = newReference()
  const content: SignupContent = person
  return {
    reference,
    ...(await vault.seal({ collection: slugs.signups, reference }, content)),
    key: toSignupKey(emailHash, call),
    ...{ emailHash, contentHash, language, source, tokens },
    call: call.id,
    receipts: toReceiptRows(receipts, request),
    followUp: 'new',
    confirmedAt: now.toISOString(),
  }
}
