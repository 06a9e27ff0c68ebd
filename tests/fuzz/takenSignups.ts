import { expect } from 'vitest'
import { requestStates } from '../../collections/signup-requests/index.js'
import { hashToken } from '../../plugins/signup/confirm/tokens.js'
import { readSignupRoom } from '../../plugins/signup/index.js'
import type { RequestContent, RequestRow } from '../../plugins/signup/rows.js'
import { findPerson } from './judge.js'
import type { KnownPeople } from './people.js'
import type { Everything } from './stored.js'
import type { World } from './world.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const toIds = (rows: Everything, collection: string): string[] =>
  [...rows.keys()].flatMap((address) => {
    const [noun, id, field] = address.split('/')
    return noun === collection && field === 'id' ? [id!] : []
  })

const rowsOf = (collection: string, ids: string[], fields = '.*'): RegExp[] =>
  ids.map((id) => new RegExp(`^${collection}/${escape(id)}/${fields}$`))

/** What anybody changes who signs up, and who presses a link of a mail that is theirs: no row of anybody else. */
export const toDoorChanges = (
  { confirmTokens, confirmable, reachable }: KnownPeople,
  before: Everything,
  after: Everything,
): RegExp[] => {
  const hashes = confirmTokens.map(hashToken)
  const isNew = (collection: string) => (id: string) => !before.has(`${collection}/${id}/id`)
  const read = (rows: Everything, collection: string, id: string, field: string) =>
    rows.get(`${collection}/${id}/${field}`) ?? ''
  const isReached = (text: string) => reachable.some((hash) => text === JSON.stringify(hash))
  // With a call its requests go.
  const isCallGone = (id: string) => {
    const call = read(before, 'signup-requests', id, 'call')
    return !after.has(`calls/${call.replaceAll('"', '')}/id`)
  }
  const requests = toIds(after, 'signup-requests').filter(isNew('signup-requests'))
  const signups = toIds(after, 'signups')
  return [
    ...rowsOf('signup-requests', [
      ...requests,
      ...confirmable.map(String),
      ...toIds(before, 'signup-requests').filter(isCallGone),
    ]),
    ...rowsOf(
      'signups',
      signups.filter(
        (id) =>
          isNew('signups')(id) && hashes.some((hash) => read(after, 'signups', id, 'tokens').includes(hash)),
      ),
    ),
    ...rowsOf(
      'signups',
      signups.filter((id) => isReached(read(after, 'signups', id, 'emailHash'))),
      '(?:unsubscribedAt|updatedAt)',
    ),
    ...rowsOf(
      'signup-addresses',
      toIds(after, 'signup-addresses').filter((id) =>
        isReached(read(after, 'signup-addresses', id, 'emailHash')),
      ),
    ),
  ]
}

/** What an organiser changes of the people of their branch, and of those whom they gave back. */
export const toMeetingChanges = (branch: unknown, after: Everything): RegExp[] =>
  rowsOf(
    'signups',
    toIds(after, 'signups').filter((id) =>
      ['branch', 'notBranches']
        .flatMap((field) => JSON.parse(after.get(`signups/${id}/${field}`) || 'null') as unknown)
        .includes(branch),
    ),
    '(?:branch|notBranches|followUp\\w*|sealed\\w*|updatedAt)',
  )

const names = ['email', 'firstName', 'lastName', 'phone', 'postalCode', 'country', 'receipts']

/** Every stored request is one that a form makes: sealed, with what the form asks and nothing else. How many there are. */
export const checkTaken = async ({ host: { payload } }: World): Promise<number> => {
  const { vault } = readSignupRoom(payload)
  const { docs } = await payload.db.find<RequestRow & { id: unknown; call?: unknown }>({
    collection: 'signup-requests',
    limit: 0,
    pagination: false,
  })
  for (const row of docs) {
    expect(findPerson(JSON.stringify(row))).toBe(undefined)
    expect(requestStates).toContain(row.state)
    expect(['en', 'es']).toContain(row.language)
    expect(row.source ?? 'none').toMatch(/^[a-z0-9-]{1,32}$/)
    const { reference, sealed } = row
    const content = await vault.open<RequestContent>({ collection: 'signup-requests', reference, sealed })
    const { receipts, ...person } = content
    expect(Object.keys(content).filter((name) => !names.includes(name))).toEqual([])
    expect(Object.values(person).filter((value) => typeof value !== 'string' || value.length > 254)).toEqual(
      [],
    )
    expect(receipts.filter(({ consent, wording }) => !consent || !wording)).toEqual([])
  }
  return docs.length
}
