import { expect, it } from 'vitest'
import { isConnectionOption, toForwardedHeaders } from '../../../src/front/forwardHeaders.js'

const forged = {
  host: 'act.example.org',
  connection: 'keep-alive, x-secret-hop',
  'x-secret-hop': '1',
  'x-forwarded-for': '6.6.6.6, 10.0.0.9',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  forwarded: 'for=6.6.6.6',
  'x-middleware-subrequest': 'middleware',
  'x-real-ip': '6.6.6.6',
  cookie: 'a=1',
}
const read = (trustProxy: number) =>
  toForwardedHeaders({ headers: forged, socket: { remoteAddress: '::ffff:192.0.2.7' } }, trustProxy)

it('without a trusted proxy the app hears the address of the connection, and nothing a client claims', () => {
  expect(read(0)).toEqual({
    host: 'act.example.org',
    cookie: 'a=1',
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-host': 'act.example.org',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': '80',
  })
})

it('one trusted proxy is believed in the entry it added, not in the one a client put before it', () => {
  expect(read(1)).toMatchObject({
    'x-forwarded-for': '10.0.0.9',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
  })
})

it('two trusted proxies reach one entry further', () => {
  expect(read(2)['x-forwarded-for']).toBe('6.6.6.6')
})

it('how a body is framed is not taken over', () => {
  const headers = { host: 'x', 'content-length': '5', 'transfer-encoding': 'chunked', connection: 'close' }
  const heard = toForwardedHeaders({ headers, socket: { remoteAddress: '192.0.2.7' } }, 0)
  expect(Object.keys(heard).filter((name) => !name.startsWith('x-forwarded-'))).toEqual(['host'])
})

it.each(['close', 'keep-alive', 'upgrade', 'te', 'http2-settings', 'x-hop'])(
  '“Connection: %s” is taken',
  (name) => {
    expect(isConnectionOption(name)).toBe(true)
  },
)

it.each([
  ...[
    'content-length',
    'transfer-encoding',
    'trailer',
    'expect',
    'host',
    'cookie',
    'authorization',
    'origin',
  ],
  ...[
    'x-forwarded-for',
    'forwarded',
    'x-real-ip',
    'x-middleware-next',
    'x-payload-http-method-override',
    'rsc',
  ],
  ...['content-type', 'referer', 'sec-fetch-site', 'accept', 'cache-control', 'made-up', '*', ''],
])('“Connection: %s” is not', (name) => {
  expect(isConnectionOption(name)).toBe(false)
})
