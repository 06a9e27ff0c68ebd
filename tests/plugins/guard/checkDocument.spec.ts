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
  expect(checkDocument(`{ ${'a '.repeat(15_000)} }`)).toMatch(/words/)
  expect(checkDocument(`{ a ${'\n'.repeat(6000)} }`)).toMatch(/lines/)
  expect(checkDocument(`{ a(b: "${'x'.repeat(200_000)}") }`)).toMatch(/characters/)
})

/** Each of the fragments holds the next one twice. */
const doubling = (levels: number, inner: (next: string) => string) =>
  Array.from({ length: levels }, (_, at) => {
    const next = at + 1 < levels ? `...f${at + 1}` : '__typename'
    return `fragment f${at} on Query { ${inner(next)} }`
  }).join(' ')

it.each([
  ['spread twice', '{ ...f0 }', (next: string) => `${next} ${next}`],
  ['spread in fields', '{ ...f0 }', (next: string) => `a { ${next} } b { ${next} }`],
  ['spread in inline fragments', '{ ...f0 }', (next: string) => `... { ${next} } ... { ${next} }`],
  ['used by nobody', '{ a }', (next: string) => `${next} ${next}`],
  ['under aliases', '{ ...f0 }', (next: string) => `x: a { ${next} } y: a { ${next} }`],
])('fragments that double each other are refused by what they come to, %s', (_, operation, inner) => {
  const document = `${operation} ${doubling(60, inner)}`
  expect(document.length).toBeLessThan(4000)
  expect(checkDocument(document)).toMatch(/wherever they are used/)
})

it('a long value counts wherever its fragment is used', () => {
  const spreads = '...f '.repeat(200)
  expect(checkDocument(`{ ${spreads} } fragment f on Query { a(b: [${'1 '.repeat(200)}]) }`)).toMatch(
    /wherever they are used/,
  )
})

it('one field asked for again and again is refused, across fragments too', () => {
  expect(checkDocument(`{ ${'a '.repeat(200)} }`)).toMatch(/too often/)
  const fragments = Array.from({ length: 150 }, (_, at) => `fragment f${at} on Query { a }`).join(' ')
  const spreads = Array.from({ length: 150 }, (_, at) => `...f${at}`).join(' ')
  expect(checkDocument(`{ ${spreads} } ${fragments}`)).toMatch(/too often/)
  expect(checkDocument(`{ ${'a { b { c } } '.repeat(80)} }`)).toMatch(/too often/)
})

it('too many operations or fragments are refused', () => {
  const many = (length: number, one: (at: number) => string) =>
    Array.from({ length }, (_, at) => one(at)).join(' ')
  expect(checkDocument(many(11, (at) => `query q${at} { a }`))).toMatch(/operations/)
  expect(checkDocument(`{ a } ${many(300, (at) => `fragment f${at} on Query { a }`)}`)).toMatch(/fragments/)
})

it('what a front end asks for is let through: a page of calls with a fragment a block', () => {
  const blocks = Array.from(
    { length: 12 },
    (_, at) => `fragment b${at} on Block${at} { id blockType heading text image { ...i } }`,
  )
  const spreads = blocks.map((_, at) => `...b${at}`).join(' ')
  const calls = `Calls(where: { slug: { equals: "a" } }, limit: 10) { docs { ...c } }`
  expect(
    checkDocument(
      `{ ${calls} } fragment c on Call { title image { ...i } actions { ${spreads} } }
       fragment i on Image { url alt width height } ${blocks.join(' ')}`,
    ),
  ).toBeNull()
})
