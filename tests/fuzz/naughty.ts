import type { Random } from './random.js'

/** Texts that have broken other people's programs. */
const texts = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\0',
    'a\0b',
    '\\u0000',
    '\ud800',
    'a\udfffb',
    '\uFEFF',
    '\u202Eevil\u202C',
    '\u200B',
  ],
  ...['null', 'undefined', 'NaN', 'true', '-1', '0', '1.5', '1e309', '0x10', '-0', '９', '٣', '9'.repeat(40)],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then'],
  ...['$gt', '$where', '{"$gt":""}', '$[0]', 'a.$.b', 'id', '_id', 'password', 'hash', 'salt', 'sessions'],
  ...["'; DROP TABLE users; --", '" OR ""="', "' OR 1=1 --", '1);--', '`', "''", '%', '_', '%%', '\\', '\\%'],
  ...['.*', '(a+)+$', '[', '(', '*', '+', '?', '^$', '(?<a>', '[[:alpha:]]', '\\p{L}', 'a{99999}'],
  ...['${7*7}', '{{7*7}}', '<%= 7*7 %>', '#{7*7}', '{{constructor}}', '%s%n%x', '<script>alert(1)</script>'],
  ...['%00', '%E0%A4%A', '%2e%2e%2f', '../../etc/passwd', '..\\..\\', '/', '//', './', 'con', '.', '..'],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[::1',
    'https://example.org:99999/',
    'https://',
    '//a',
  ],
  ...[
    '2026-13-45',
    '0000-00-00',
    '+275760-09-13T00:00:00.001Z',
    '-000001-01-01T00:00:00Z',
    '2026-02-30',
    '1',
  ],
  ...[
    'Europe/Nowhere',
    'xx',
    'EN',
    'en-',
    'all',
    '*',
    'ES-',
    'é'.normalize('NFD'),
    'İ',
    'ß',
    'ﬁ',
    '👩‍👩‍👧‍👦',
    'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A',
  ],
  ...[
    'a@b',
    'a@b.example,c@d.example',
    '"a b"@example.org',
    'a@b\r\nBcc: c@d.example',
    '+1',
    '+999999999999999999',
  ],
  ...[
    '\r\nSet-Cookie: a=b',
    'a,b,c',
    '[object Object]',
    '[]',
    '{}',
    '1,2',
    'a'.repeat(300),
    '🙂'.repeat(200),
  ],
]

/** A naughty text; now and then one of 100 kB. */
export const naughtyText = ({ pick, chance }: Random): string =>
  chance(0.01)
    ? pick(['a', '\u202E', '[', '{"a":', '👍', '\0']).repeat(100_000).slice(0, 100_000)
    : pick(texts)

const nest = (levels: number, isList: boolean): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = isList ? [value] : { a: value }
  return value
}

/** An object with names that mean something to a language or to a database. As JSON has it: `__proto__` is a key of its own. */
const evilObject = (random: Random): unknown =>
  JSON.parse(
    random.pick([
      '{"__proto__":{"roles":["admin"]}}',
      '{"constructor":{"prototype":{"isAdmin":true}}}',
      '{"$gt":""}',
      '{"$ne":null}',
      '{"equals":1}',
      '{"en":"a","es":{"en":[]}}',
      '{"id":1,"value":{"id":{}}}',
      '{"relationTo":"users","value":1}',
      '{"relationTo":"__proto__","value":"1"}',
      '{"relationTo":"constructor","value":{"id":1}}',
      '{"blockType":"toString","id":"hasOwnProperty"}',
      '{"root":{"children":[null]}}',
      '{"length":-1}',
      '{"toString":1,"valueOf":null}',
      '{"then":1}',
      '{"":""}',
      '{"a.b.c":1,"0":2}',
      '{"blockType":"__proto__"}',
      '{"toJSON":"x","map":1,"filter":{}}',
    ]),
  ) as unknown

/** A value of any kind that is what nobody expects. */
export const naughtyValue = (random: Random): unknown => {
  const { pick, chance, below, times } = random
  if (chance(0.01)) return nest(pick([20, 100, 1000]), chance(0.5))
  if (chance(0.01)) return times(pick([30, 1500]), () => pick([1, 'a', null, {}]))
  switch (below(8)) {
    case 0:
      return pick([null, true, false, 0, -1, 1.5, 1e308, -1e308, 2 ** 31, 2 ** 53, -(2 ** 63), 5e-324])
    case 1:
      return pick([[], {}, [[]], [null], [{}], [undefined], {}])
    case 2:
      return evilObject(random)
    case 3:
      return [evilObject(random), naughtyText(random)]
    case 4:
      return times(below(4), () => naughtyText(random))
    default:
      return naughtyText(random)
  }
}

/** An id that leads nowhere, or that is none. */
export const badId = (random: Random): string =>
  random.pick([
    ...[
      '0',
      '-1',
      '1.5',
      '999999',
      '2147483648',
      '99999999999999999999',
      'abc',
      'null',
      'undefined',
      '[object Object]',
    ],
    ...[
      '507f1f77bcf86cd799439011',
      '00000000-0000-4000-8000-000000000000',
      '1;2',
      "1'",
      '1,2',
      '%00',
      '%20',
      '%ff',
      '1%2F2',
    ],
    encodeText(naughtyText(random)).slice(0, 500),
  ]) || '0'

/** A text as an address holds it: a lone surrogate becomes what a browser makes of it. */
export const encodeText = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
