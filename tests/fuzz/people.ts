import type { Payload } from 'payload'
import { hashToken, toAddressToken, toConfirmToken } from '../../plugins/signup/confirm/tokens.js'
import { readSignupRoom } from '../../plugins/signup/index.js'
import { type Person, type Taken, toRequestRow, toSignupRow } from '../../plugins/signup/rows.js'
import type { Id } from './fieldValues.js'
import { inner, signedUp } from './judge.js'

/** What of the people in the database is known to those who make requests: what their mails held, and how they are found. */
export type KnownPeople = {
  confirmTokens: string[]
  addressTokens: string[]
  emails: string[]
  /** The requests that the tokens are for. */
  confirmable: Id[]
  /** The hashes of the addresses that the tokens are for. */
  reachable: string[]
}

/** A day on which a screen caught somebody. */
export const caughtOn = { screen: 'honeypot', day: '2026-01-02' } as const

const toPerson = (words: readonly string[], at: number): Person & { note?: string } => {
  const [email, firstName, lastName, phone, postalCode, note] = words
  return { email: `${email}+${at}@example.org`, firstName, lastName, phone, postalCode, country: 'ES', note }
}

/** Stores people: those whom the organiser meets, some of no branch, and some who have not confirmed. */
export const addPeople = async (payload: Payload, branch: Id): Promise<KnownPeople> => {
  const { docs } = await payload.find({ collection: 'calls', sort: 'id', limit: 1, overrideAccess: true })
  const { id: call, createdAt } = docs[0]!
  const { vault } = readSignupRoom(payload)
  const known: KnownPeople = {
    ...{ confirmTokens: [], addressTokens: [], emails: [], confirmable: [], reachable: [] },
  }
  const toRow = ({ note: _, ...person }: Person & { note?: string }, more: Partial<Taken> = {}) => {
    const now = more.screen ? new Date(`${caughtOn.day}T12:00:00.000Z`) : new Date()
    const taken: Taken = { person, receipts: [], call, language: 'en', source: 'poster', state: 'waiting' }
    return toRequestRow({ ...taken, ...more }, { vault, now })
  }
  const addRequest = (data: object) =>
    payload.db.create({ collection: 'signup-requests', data: data as never })
  for (const [words, more] of [
    [signedUp.own, { branch }],
    [signedUp.others, {}],
  ] as const)
    for (let at = 0; at < 4; at++) {
      const person = toPerson(words, at)
      const row = await toRow(person)
      const signup = await toSignupRow(
        { ...row, content: { ...person, receipts: [] }, call: { id: call, createdAt }, tokens: [inner] },
        { vault, now: new Date() },
      )
      await payload.db.create({ collection: 'signups', data: { ...signup, ...more } })
      known.emails.push(person.email)
      if (at > 0 || words !== signedUp.own) continue
      known.addressTokens.push(toAddressToken(vault, signup.emailHash))
      known.reachable.push(signup.emailHash)
    }
  for (let at = 0; at < 8; at++) {
    const row = await toRow(toPerson(signedUp.confirming, at))
    const token = toConfirmToken(vault, row)
    const { id } = await addRequest({ ...row, tokens: [hashToken(token)] })
    known.confirmable.push(id)
    known.confirmTokens.push(token)
    known.addressTokens.push(toAddressToken(vault, row.emailHash))
    known.reachable.push(row.emailHash)
  }
  for (let at = 0; at < 4; at++) {
    const person = toPerson(signedUp.waiting, at)
    const caught = { state: 'quarantined', screen: caughtOn.screen } as const
    const row = await toRow(person, at % 2 ? caught : {})
    await addRequest({ ...row, tokens: [inner], emailHash: `${row.emailHash}${inner}` })
    known.emails.push(person.email)
  }
  await payload.db.create({
    collection: 'signup-addresses',
    data: { emailHash: inner, mailedAt: [{ at: Date.now(), mail: inner, content: inner }], revision: 1 },
  })
  return known
}
