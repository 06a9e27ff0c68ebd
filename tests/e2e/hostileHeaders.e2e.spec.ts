import { exchange } from '../helpers/front/rawSocket.js'
import { expect } from '@playwright/test'
import { test } from '../helpers/harness/test.js'

const encode = (tree: unknown) => encodeURIComponent(JSON.stringify(tree))
const action = '40'.padEnd(42, 'a')

type Asked = { method?: string; path: string; headers: Record<string, string>; body?: string }

const states = [
  ...['x', '%', 'null', '[]', encode(['']), encode(['', {}, null, 'made up'])],
  // These are well-formed, and lead nowhere.
  ...[
    ['', {}],
    ['nope', { children: ['nope', {}, null, 'refetch'] }],
    [['a', 'b', 'c', null], {}],
  ].map(encode),
  encodeURIComponent('["",{"__proto__":["",{}],"constructor":["",{}]}]'),
]

const hostile: Asked[] = [
  ...['/', '/admin/login', '/nothing-here'].flatMap((path) => [
    ...states.map((state) => ({ path, headers: { RSC: '1', 'Next-Router-State-Tree': state } })),
    ...['x', '/_tree', '/__PAGE__', '/constructor', '/%'].map((segment) => ({
      path,
      headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': segment },
    })),
    ...['', 'x', '//evil', '/[slug]', '\x80'].map((url) => ({
      path,
      headers: { RSC: '1', 'Next-Url': url },
    })),
    ...['Content-Security-Policy', 'Content-Security-Policy-Report-Only'].map((policy) => ({
      path,
      headers: { [policy]: "script-src 'nonce-<\">'" },
    })),
    ...['a..b', '-', '[::1]:9', 'x:99999', 'a/b'].map((Host) => ({ path, headers: { Host } })),
  ]),
  ...['', 'x', '__proto__', action].flatMap((id) =>
    ['text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data', 'x'].flatMap((type) =>
      ['', '{', '["$K1"]', '--x--\r\n'].map((body) => ({
        method: 'POST',
        path: '/admin',
        headers: { 'Next-Action': id, 'Content-Type': type },
        body,
      })),
    ),
  ),
  ...['/', '/admin', '/_next/nothing'].flatMap((path) =>
    ['POST', 'PUT', 'DELETE', 'TRACE'].map((method) => ({ method, path, headers: {} })),
  ),
]

const toBytes = ({ method = 'GET', path, headers, body = '' }: Asked): string => {
  const all = {
    Host: 'localhost',
    ...headers,
    Connection: 'close',
    ...(body && { 'Content-Length': body.length }),
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

test('no header that Next’s router reads, broken in any way, is answered with 5xx', async ({ app }) => {
  const ask = async (asked: Asked): Promise<number | undefined> => {
    const { answers } = await exchange(app.url, toBytes(asked), { patienceMs: 30_000 })
    const { status, headers } = answers[0] ?? {}
    // Next asks its router to put a hash of these headers into the address.
    if (status === 307 && headers!.location?.includes('_rsc='))
      return ask({ ...asked, path: headers!.location })
    return status
  }
  const broken: unknown[] = []
  const queue = [...hostile]
  const work = async () => {
    for (let asked = queue.pop(); asked; asked = queue.pop()) {
      const status = await ask(asked)
      if (status === undefined || status >= 500) broken.push([status, asked])
    }
  }
  await Promise.all([work(), work(), work()])
  expect(broken).toEqual([])
})

test('a form of the panel’s is as large as any request may be', async ({ app }) => {
  const page = await (await fetch(`${app.url}/admin/login`)).text()
  const actions = [...new Set(page.match(/(?<=")[0-9a-f]{42}(?=\\?")/g))]
  expect(actions).not.toEqual([])
  const body = JSON.stringify([{ name: 'x'.repeat(20), args: { text: 'x'.repeat(1_900_000) } }])
  const answers = actions.map(async (id) => {
    const headers = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }
    return (await fetch(`${app.url}/admin/login`, { method: 'POST', headers, body })).status
  })
  // One takes what only the page that it came with can know.
  expect(await Promise.all(answers)).toContain(200)
})
