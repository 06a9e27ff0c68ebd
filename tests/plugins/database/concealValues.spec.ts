import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { concealValues } from '../../../plugins/database/concealValues.js'
import { i18nOf } from '../../helpers/messages.js'

const word = 'withdrawn-slug'

const failing = (error: Error) => {
  const payload = { db: { create: () => Promise.reject(error) } } as unknown as Payload
  concealValues(payload)
  return payload.db.create({ collection: 'calls', data: {}, req: { i18n: i18nOf('en') } as never })
}

const sqlError = (code: string) =>
  Object.assign(new Error(`Failed query: insert into "calls" values ($1)\nparams: ${word},\n2`), {
    query: 'insert into "calls" values ($1)',
    params: [word],
    cause: Object.assign(new Error('duplicate key value violates unique constraint'), {
      code,
      detail: `Key (slug)=(${word}) already exists.`,
    }),
  })
const mongoError = () =>
  Object.assign(new Error(`E11000 duplicate key error collection: calls dup key: { slug: "${word}" }`), {
    code: 11000,
    keyValue: { slug: word },
  })

const tell = (error: unknown): string =>
  error instanceof Error
    ? [error.message, error.stack, JSON.stringify(error), tell(error.cause)].join('\n')
    : ''

it.each([
  ['SQL', sqlError('23505')],
  ['MongoDB', mongoError()],
])('an error of %s leaves the adapter without what somebody wrote', async (_, error) => {
  const told = await failing(error).catch(tell)
  expect(told).toMatch(/duplicate key/)
  expect(told).not.toContain(word)
})

it('a deadlock is a refusal that can be tried again, and not a failure', async () => {
  await expect(failing(sqlError('40P01'))).rejects.toMatchObject({ status: 409, isPublic: true })
})
