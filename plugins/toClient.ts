import ipaddr from 'ipaddr.js'

/**
 * Who stands behind a client's address: the address of IPv4, also where it is written as one of IPv6, and of IPv6 its network
 * of 64 bits, which is the least that one line is given (RFC 6177) and holds more addresses than anybody could count the
 * attempts of. The port that some proxies write behind an address is left out: it is another one with each connection.
 */
export const toClient = (address: string): string => {
  const bare = address
    .trim()
    .replace(/^\[(.*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
  if (!ipaddr.IPv6.isValid(bare)) return bare
  const parsed = ipaddr.IPv6.parse(bare)
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().toString()
  const network = parsed.parts.slice(0, 4).map((part) => part.toString(16))
  return `${network.join(':')}::/64`
}
