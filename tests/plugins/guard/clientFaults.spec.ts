import { expect, it } from 'vitest'
import { isClientFault } from '../../../plugins/guard/answerFaults.js'

const failed = (cause: object) => Object.assign(new Error('Failed query: insert into …'), { cause })

it('what a parser or a database says of a request that can’t be meant is the client’s fault', () => {
  for (const fault of [
    new SyntaxError('Unexpected token'),
    new URIError('malformed'),
    Object.assign(new Error('x'), { name: 'CastError' }),
    new Error('Multipart: Boundary not found'),
    Object.assign(new Error('x'), { name: 'ValidationError', errors: { title: { name: 'CastError' } } }),
    failed({ code: '23503' }),
    failed({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' }),
  ])
    expect(isClientFault(fault)).toBe(true)
})

it('all else is ours', () => {
  for (const fault of [
    new Error('x'),
    new TypeError('Multipart: Boundary not found'),
    failed({ code: '42601' }),
    null,
  ])
    expect(isClientFault(fault)).toBe(false)
})
