import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import ipaddr from 'ipaddr.js'
import { toClient } from 'payload-broadside/door'
import { Refusal, refuseSocket } from './answerProblem.js'

const isLoopback = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/**
 * Refuses further connections from an address (an IPv6 /64 network) with `most` open ones; beyond twice as many,
 * without an answer. Local programs and trusted proxies don't count.
 */
export const limitConnections = (
  server: Pick<Server, 'on'>,
  { most, trustProxy }: { most: number; trustProxy: number },
): void => {
  if (trustProxy > 0) return
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const { remoteAddress = '' } = socket
    if (isLoopback(remoteAddress)) return
    const client = toClient(remoteAddress)
    const count = (open.get(client) ?? 0) + 1
    open.set(client, count)
    socket.once('close', () => {
      const left = open.get(client)! - 1
      if (left > 0) open.set(client, left)
      else open.delete(client)
    })
    // A refused connection stays open until its answer has arrived, so those are limited too.
    if (count > 2 * most) socket.destroy()
    else if (count > most)
      refuseSocket(
        socket,
        new Refusal(
          'TOO_MANY_CONNECTIONS',
          'Too many connections from your address. Please try again shortly.',
          {
            'Retry-After': '30',
          },
        ),
      )
  })
}
