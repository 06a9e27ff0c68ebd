import { buildSchema, parse, validate } from 'graphql'
import { expect, it } from 'vitest'
import { bounded, onlyOneCostly, onlyWhatWorks } from '../../../plugins/guard/graphql/rules.js'

const schema = buildSchema(`
  type User { token: String friend: User }
  type Query { me: User }
  input UserInput { name: String password: String }
  input CallInput { title: String }
  type Mutation {
    loginUser(email: String): User
    forgotPasswordUser: Boolean
    createUser(data: UserInput!): User
    createCall(data: CallInput): Boolean
  }
`)
const faults = (document: string) =>
  validate(schema, parse(document), [onlyOneCostly, bounded({ depth: 4, aliases: 3 })]).map(
    ({ message }) => message,
  )

it('one log-in is one log-in', () => {
  expect(faults('mutation { loginUser { token } }')).toEqual([])
  expect(faults('mutation { createCall loginUser { token } }')).toEqual([])
})

it.each([
  ['under two names', 'mutation { a: loginUser { token } b: loginUser { token } }'],
  ['and a new password', 'mutation { loginUser { token } createUser(data: { password: "x" }) { token } }'],
  ['of two kinds', 'mutation { loginUser { token } forgotPasswordUser }'],
  [
    'through a fragment',
    'mutation { ...f a: loginUser { token } } fragment f on Mutation { b: loginUser { token } }',
  ],
  ['inside an inline fragment', 'mutation { ... { a: loginUser { token } } b: loginUser { token } }'],
  [
    'in two operations of one document',
    'mutation one { loginUser { token } } mutation two { loginUser { token } }',
  ],
])('two log-ins %s are refused', (_, document) => {
  expect(faults(document)).toEqual(['One document holds one log-in or other costly mutation at most.'])
})

it('eleven mutations of any kind are refused', () => {
  const many = Array.from({ length: 11 }, () => 'createCall').join(' ')
  expect(faults(`mutation { ${many} }`)).toContain('One document holds ten mutations at most.')
})

it('depth and aliases are bounded, through fragments too, and a fragment in itself ends nothing', () => {
  expect(faults('{ me { friend { friend { friend { token } } } } }')).toEqual([
    'A document is at most 4 fields deep.',
  ])
  expect(faults('{ me { friend { ...f } } } fragment f on User { friend { friend { token } } }')).toEqual([
    'A document is at most 4 fields deep.',
  ])
  expect(faults('{ a: me { token } b: me { token } c: me { token } d: me { token } }')).toEqual([
    'A document has at most 3 aliases.',
  ])
  expect(faults('{ me { ...f } } fragment f on User { token ...f }')).toEqual([])
})

it('what Payload offers and can’t answer is not there', () => {
  const offered = buildSchema(`
    type Query { docAccessPlant(id: Int!): Boolean docAccessGarden: Boolean }
    type Mutation { verifyEmailUser(token: String): Boolean }
  `)
  const ask = (document: string, verifies = false) =>
    validate(offered, parse(document), [onlyWhatWorks({ verifies })]).map(({ message }) => message)
  expect(ask('{ docAccessPlant(id: 1) }')).toEqual([])
  expect(ask('{ a: docAccessGarden }')).toEqual(['There is no `docAccessGarden` here.'])
  expect(ask('mutation { verifyEmailUser }')).toEqual(['There is no `verifyEmailUser` here.'])
  expect(ask('mutation { verifyEmailUser }', true)).toEqual([])
})
