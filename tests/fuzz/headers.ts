import type { Random } from './random.js'

/** Names that every object has, or that make another object of it. */
export const prototypeNames = [
  ...['__proto__', 'constructor', 'hasOwnProperty', 'prototype', 'toString', 'valueOf'],
  ...['__defineGetter__', 'isPrototypeOf', 'toJSON', 'then', 'length', 'name'],
]

const values: Record<string, string[]> = {
  accept: ['*/*', 'text/html', 'application/json;q=x', ',,,', 'a'.repeat(5000)],
  'accept-language': ['__proto__', 'es', 'zz-ZZ;q=2', '*', '-', 'en;q='],
  'accept-encoding': ['br;q=0', '*', 'gzip;q=NaN', 'identity;q=0'],
  authorization: ['JWT', 'JWT a.b.c', 'Bearer', 'users API-Key x', '__proto__ API-Key x', 'Basic Og=='],
  cookie: ['payload-token=a.b.c', 'payload-lng=__proto__', 'payload-lng=%E0%A4%A', '=;=;;', 'a'.repeat(5000)],
  'content-length': ['0', '-1', 'x'],
  expect: ['100-continue', 'x'],
  host: ['', 'example.org:99999', '__proto__', '[::1'],
  'if-match': ['*', '"', 'W/"x"'],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', '9'.repeat(400)],
  'if-none-match': ['*', '"', 'W/', ','.repeat(5000)],
  origin: ['null', 'https://example.org', 'x', 'http://[::1'],
  range: ['bytes=0-', 'bytes=-1', 'bytes=5-1', 'bytes=0-0,2-3', 'x', `bytes=${'9'.repeat(30)}-`],
  referer: ['x', 'https://example.org/%'],
  'sec-fetch-site': ['cross-site', 'x'],
  'x-forwarded-for': ['x', '::1', ','.repeat(3000)],
  'x-forwarded-host': ['__proto__', 'a b', ''],
  'x-forwarded-proto': ['x', 'https, http'],
  'x-http-method-override': ['DELETE', 'x'],
  'x-payload-http-method-override': ['GET', 'DELETE', '__proto__'],
}

/** Headers that nobody expects: one or two, named like what servers and frameworks look for. */
export const hostileHeaders = ({ pick, times, below }: Random): Record<string, string> =>
  Object.fromEntries(
    times(1 + below(2), () => {
      const [name, hostile] = pick(Object.entries(values))
      return [name, pick([...hostile, ...prototypeNames])]
    }),
  )
