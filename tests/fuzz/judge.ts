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

/** Words of people who signed up: of the organiser's branch, of another, and what is in no answer at all. */
export const signedUp = {
  own: 'onlyforthosewhomeet',
  others: 'onlyforadmins',
  inner: 'onlyinthedatabase',
} as const

const kept: { word: string; what: string; mayNotSee: Person[] }[] = [
  {
    word: secret,
    what: 'what only those may read who write',
    mayNotSee: ['visitor', 'suspended', 'organiser'],
  },
  { word: signedUp.own, what: 'somebody who signed up', mayNotSee: ['visitor', 'suspended', 'editor'] },
  {
    word: signedUp.others,
    what: 'somebody of another branch',
    mayNotSee: ['visitor', 'suspended', 'editor', 'organiser'],
  },
  {
    word: signedUp.inner,
    what: 'what signups are found by',
    mayNotSee: ['visitor', 'suspended', 'editor', 'organiser', 'admin'],
  },
]

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
  const seen = kept.find(
    ({ word, mayNotSee }) => mayNotSee.includes(as) && body.includes(word) && !asked.includes(word),
  )
  if (seen) return seen.what
  if (!type?.includes('json') || bytes === 0) return null
  try {
    return toGraphQLFault(JSON.parse(body))
  } catch {
    return `JSON that is none: ${body.slice(0, 100)}`
  }
}
