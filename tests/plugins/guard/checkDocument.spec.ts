import { expect, it } from 'vitest'
import { checkDocument } from '../../../plugins/guard/graphql/checkDocument.js'

it('a document that may be looked at is let through, its faults of grammar too', () => {
  for (const document of [
    '{ Calls { docs { id } } }',
    'query a { ...f } fragment f on Query { ...g } fragment g on Query { a }',
    'mutation { a(b: "((((") }',
    '',
    '{',
    '{ ¿ }',
    '{ ...unknown }',
  ])
    expect(checkDocument(document)).toBeNull()
})

it('a subscription is refused, whose complexity nobody can count', () => {
  expect(checkDocument('subscription { a }')).toBe('There are no subscriptions.')
  expect(checkDocument('query a { b } subscription c { d }')).toBe('There are no subscriptions.')
})

it('fragments that go round are refused, through others too', () => {
  for (const document of [
    'fragment f on Query { ...f } { ...f }',
    '{ ...f } fragment f on Query { a { ...g } } fragment g on A { b { ... { ...f } } }',
  ])
    expect(checkDocument(document)).toBe('A fragment can’t hold itself.')
})

it('a document of endless brackets or words is refused before a parser meets it', () => {
  expect(checkDocument('{ a '.repeat(5000))).toMatch(/brackets/)
  expect(checkDocument(`{ a(b: ${'['.repeat(5000)}`)).toMatch(/brackets/)
  expect(checkDocument(`{ ${'a '.repeat(60_000)} }`)).toMatch(/words/)
})
