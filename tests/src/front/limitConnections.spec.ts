import { EventEmitter } from 'node:events'
import { Duplex } from 'node:stream'
import { expect, it } from 'vitest'
import { limitConnections } from '../../../src/front/limitConnections.js'

class FakeSocket extends Duplex {
  written = ''
  constructor(readonly remoteAddress: string) {
    super()
  }
  override _read() {}
  override _write(chunk: Buffer, _: string, done: () => void) {
    this.written += chunk
    done()
  }
}

const open = (trustProxy = 0) => {
  const server = new EventEmitter()
  limitConnections(server as never, { most: 2, trustProxy })
  return (address: string) => {
    const socket = new FakeSocket(address)
    server.emit('connection', socket)
    return socket
  }
}

it('the third connection of an address is refused, and one that ends makes room', async () => {
  const connect = open()
  const first = connect('::ffff:192.0.2.7')
  expect(connect('192.0.2.7').written).toBe('')
  const refused = connect('192.0.2.7')
  expect(refused.written).toMatch(/^HTTP\/1\.1 429 [^]*"code":"TOO_MANY_CONNECTIONS"/)
  expect(refused.writableEnded).toBe(true)
  expect(connect('192.0.2.8').written).toBe('')
  for (const socket of [first, refused]) {
    socket.destroy()
    await new Promise((resolve) => socket.once('close', resolve))
  }
  expect(connect('192.0.2.7').written).toBe('')
})

it('an address that opens twice as many gets no answer to more, and holds none of them open', () => {
  const connect = open()
  const sockets = Array.from({ length: 6 }, () => connect('192.0.2.7'))
  expect(sockets.map(({ destroyed, written }) => [destroyed, written !== ''])).toEqual([
    [false, false],
    [false, false],
    [false, true],
    [false, true],
    [true, false],
    [true, false],
  ])
})

it('of IPv6 a network of 64 bits is one address', () => {
  const connect = open()
  expect(
    ['2001:db8::1', '2001:db8::2', '2001:db8::3'].map((address) => connect(address).writableEnded),
  ).toEqual([false, false, true])
})

it.each(['127.0.0.1', '::ffff:127.0.0.2', '::1'])('%s is this machine, and does not count', (address) => {
  const connect = open()
  expect([1, 2, 3, 4].map(() => connect(address).writableEnded)).not.toContain(true)
})

it('an address that only begins as this machine’s does is another one', () => {
  const connect = open()
  expect(['::2', '::3', '::4'].map((address) => connect(address).writableEnded)).toEqual([false, false, true])
})

it('a trusted proxy does not count', () => {
  const connect = open(1)
  expect([1, 2, 3, 4].map(() => connect('192.0.2.7').writableEnded)).not.toContain(true)
})
