import { createHash, randomBytes } from 'node:crypto'
import type { requestStates, requestSteps } from '../../collections/signup-requests/index.js'
import { slugs } from '../../collections/slugs.js'
import { toEmailKey } from './toEmailKey.js'
import type { Sealed, Vault } from './vault.js'

type Id = number | string

/** What is sealed of a person. Only the e-mail is always there. */
export type Person = {
  email: string
  firstName?: string
  lastName?: string
  phone?: string
  postalCode?: string
  country?: string
}

/** What somebody agreed to, in the words that they read. */
export type Receipt = {
  /** The consent's key. */
  consent: string
  purpose: string
  wording: string
  language: string
  noticeVersion?: string
  /** An instant in ISO 8601. */
  givenAt: string
}

/** What a request holds sealed. */
export type RequestContent = Person & { receipts: Receipt[] }

/** What a signup holds sealed: the person, and what those who meet them noted. */
export type SignupContent = Person & { note?: string }

/** A post that was validated and screened. */
export type Taken = {
  person: Person
  receipts: Receipt[]
  call: Id
  /** The content locale in which the person is spoken to. */
  language: string
  source?: string
  state: (typeof requestStates)[number]
  /** Which screen caught it. */
  screen?: string
}

type Row = Sealed & { reference: string; emailHash: string; call: Id; language: string; source?: string }

/** A row of `signup-requests` as it is inserted: columns of one table alone. */
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

/** A row of `signups` as it is created. */
export type SignupRow = Row & {
  key: string
  contentHash: string
  receipts: (Receipt & { id: string })[]
  followUp: 'new'
  confirmedAt: string
  tokens: string[]
}

/** How long a request waits for its person, in milliseconds. */
export const requestLifeMs = 30 * 24 * 3_600_000

/** A random name for a row. Of a thousand million rows two have the same by one chance in forty. */
const newReference = (): string => randomBytes(8).toString('hex')

/**
 * The row of a post. It is the same work for everybody, and asks nothing of a database. A suspect is only forgotten in
 * time, unless an admin releases its day.
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

/** A signup is one a person and call. The call is named with when it was made: SQLite gives a deleted one's id to the next. */
export const toSignupKey = (emailHash: string, call: { id: Id; createdAt: string }): string =>
  `${emailHash}:${call.id}:${Date.parse(call.createdAt)}`

/**
 * Receipts as rows of a list. Payload gives such rows their ids in hooks, which don't run here. They are made of the
 * request's name, so that a step that is done again adds none twice.
 */
export const toReceiptRows = (receipts: Receipt[], reference: string): SignupRow['receipts'] =>
  receipts.map((receipt, at) => ({
    ...receipt,
    id: createHash('sha256').update(`${reference}:${at}:${receipt.consent}`).digest('hex').slice(0, 24),
  }))

/** A request that somebody confirmed, with what it held sealed. */
export type Confirmed = Pick<
  RequestRow,
  'language' | 'source' | 'emailHash' | 'contentHash' | 'reference'
> & {
  content: RequestContent
  call: { id: Id; createdAt: string }
  tokens: string[]
}

/** The row of a confirmed request, sealed anew. It goes to no branch yet. */
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
