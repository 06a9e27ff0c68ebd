import { isIPv6 } from 'node:net'

const toIPv4 = (high: string, low: string): string => {
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

/** The eight groups of an IPv6 address in its shortest form (RFC 5952). */
const toGroups = (shortest: string): string[] => {
  const [before, after] = shortest.split('::').map((part) => part.split(':').filter(Boolean)) as [
    string[],
    string[] | undefined,
  ]
  if (!after) return before
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after]
}

/**
 * Who stands behind a client's address: the address of IPv4, and of IPv6 its network of 64 bits, which is the least that one
 * line is given (RFC 6177) and holds more addresses than anybody could count the attempts of. The port that some proxies
 * write behind an address is left out: it is another one with each connection.
 */
export const toClient = (address: string): string => {
  const bare = address
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
  if (!isIPv6(bare)) return bare
  const shortest = new URL(`http://[${bare}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(shortest) ?? []
  if (high && low) return toIPv4(high, low)
  return `${toGroups(shortest).slice(0, 4).join(':')}::/64`
}
