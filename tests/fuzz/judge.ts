import type { Person, Sent } from './sent.js'

/** What no answer may hold, whoever asks: stacks, paths, and what databases, parsers and engines say. */
const leaks: [string, RegExp][] = [
  ['a stack', /\n\s+at .+:\d+/],
  ['a place in code', /node_modules|\.[cm]?[jt]s:\d+|\/(?:work|home|tmp|usr|var)\/\w/],
  [
    'SQL',
    /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b[^<]{0,200}["`]\w+["`]|Failed query|SQLITE_|SqliteError|LibsqlError/,
  ],
  [
    'what Postgres said',
    /invalid input syntax|syntax error at or near|violates (?:unique|foreign|not-null)|invalid byte sequence|out of range for type/,
  ],
  [
    'what MongoDB said',
    /E11000|Mongo\w*Error|BSON\w*Error|CastError|Cast to \w+ failed|unknown operator: \$|\$\w+ has to be|must be a string, array/,
  ],
  [
    'what JavaScript said',
    /Cannot read propert|Cannot convert|Cannot set propert|is not a function|is not iterable|Maximum call stack|Unexpected token|in JSON at position|Invalid time value|TypeError|RangeError|ReferenceError|toISOString/,
  ],
  ['what an image library said', /vips|Input (?:buffer|file) /i],
]

/** A session's token: what it looks like by chance is no word that anybody said. */
const tokens = /\bey[\w-]+\.[\w-]+\.[\w-]+/g

const kinds =
  /^(?:application\/(?:problem\+|graphql-response\+)?json|text\/plain|text\/html|image\/|audio\/|video\/)/

/** What came back, or what was thrown. */
export type Answer = { status: number; type: string | null; body: string; bytes: number }

/** Words that are in unpublished documents alone, and in no request. */
export const secret = 'onlyforthosewhowrite'

/**
 * What is told of people who signed up, e-mail first, each found in nobody else: of the organiser's branch, of no branch, of
 * those who may confirm while the run lasts, and of those who never do.
 */
export const signedUp = {
  own: ['onlyforthosewhomeet', 'Ottiliana', 'Meethereford', '+34911000101', 'QX1 7ZQ', 'metonamonday'],
  others: ['onlyforadmins', 'Adminetta', 'Elsewhereham', '+34911000202', 'QX2 7ZQ', 'metbynobody'],
  confirming: ['notyetconfirmed', 'Pressina', 'Thebuttonly', '+34911000303', 'QX3 7ZQ'],
  waiting: ['neverconfirmed', 'Patientia', 'Waitingworth', '+34911000404', 'QX4 7ZQ'],
} as const

/** What the fuzz itself types where people sign up. */
export const typed = {
  email: 'onlytypedatthedoor',
  firstName: 'Typedine',
  lastName: 'Keyboardson',
  phone: '+34911000909',
  postalCode: 'QT9 9TQ',
} as const

/** What is found in the database alone. */
export const inner = 'onlyinthedatabase'

const everyone = ['visitor', 'suspended', 'editor', 'organiser', 'admin'] as const

const kept: { words: readonly string[]; what: string; mayNotSee: readonly Person[] }[] = [
  {
    words: [secret],
    what: 'what only those may read who write',
    mayNotSee: ['visitor', 'suspended', 'organiser'],
  },
  { words: signedUp.own, what: 'somebody who signed up', mayNotSee: ['visitor', 'suspended', 'editor'] },
  {
    words: signedUp.confirming,
    what: 'somebody who confirmed',
    mayNotSee: ['visitor', 'suspended', 'editor'],
  },
  {
    words: signedUp.others,
    what: 'somebody of another branch',
    mayNotSee: ['visitor', 'suspended', 'editor', 'organiser'],
  },
  { words: signedUp.waiting, what: 'somebody who has not confirmed', mayNotSee: everyone },
  { words: [inner], what: 'what signups are found by', mayNotSee: everyone },
]

/** Who it is that a text tells something of, whom no log, mail or stored row may name in clear. */
export const findPerson = (text: string): string | undefined =>
  [...Object.values(signedUp).flat(), ...Object.values(typed)].find((word) => text.includes(word))

type Said = { message?: string; extensions?: { statusCode?: number } }

const toGraphQLFault = (body: unknown): string | null => {
  const { errors = [] } = (body ?? {}) as { errors?: Said[] }
  const fault = Array.isArray(errors)
    ? errors.find(({ extensions }) => (extensions?.statusCode ?? 0) >= 500)
    : undefined
  return fault ? `an error of ${fault.extensions!.statusCode} in GraphQL: ${fault.message}` : null
}

/** What is wrong with an answer; null for a good one. */
export const judge = ({ as, sent, answer }: { as: Person; sent: Sent; answer: Answer }): string | null => {
  const { status, type, body, bytes } = answer
  if (status >= 500) return `status ${status}: ${body.slice(0, 200)}`
  const isText = type === null || /json|text/.test(type)
  const asked = `${sent.path}\n${sent.body?.toString() ?? ''}`
  const said = body.replace(tokens, '')
  for (const [what, pattern] of isText ? leaks : []) {
    const found = pattern.exec(said)
    if (found && !asked.includes(found[0]))
      return `${what} in the answer: ${said.slice(Math.max(0, found.index - 60), found.index + 200)}`
  }
  if (bytes > 0 && (type === null || !kinds.test(type))) return `an answer of the kind ${type}`
  if (type?.startsWith('text/html') && /<script>alert|onload=/.test(body))
    return 'a page that says what was asked, as it was asked'
  const isTold = (word: string) => body.includes(word) && !asked.includes(word)
  const seen = kept.find(({ words, mayNotSee }) => mayNotSee.includes(as) && words.some(isTold))
  if (seen) return seen.what
  // Nobody is told again what they typed: of who signs up the answer is the same.
  if (Object.values(typed).some((word) => body.includes(word))) return 'what was typed to sign up'
  if (!type?.includes('json') || bytes === 0) return null
  try {
    return toGraphQLFault(JSON.parse(body))
  } catch {
    return `JSON that is none: ${body.slice(0, 100)}`
  }
}
