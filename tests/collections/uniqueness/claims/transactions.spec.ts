import { expect, it } from 'vitest'
import { readTransactionId } from '../../../../collections/uniqueness/claims/transactions.js'

it.each([
  ['a transaction of Postgres', 'f3', 'f3'],
  ['one that is being begun', Promise.resolve('f3'), 'f3'],
  ['none', undefined, null],
  ['none, as Payload leaves it', Promise.resolve(null), null],
  ['none, as its data loader leaves it once something was populated', {}, null],
])('a request with %s', async (_, transactionID, id) => {
  expect(await readTransactionId({ transactionID: transactionID as never })).toBe(id)
})
