import ipaddr from 'ipaddr.js'

/**
 * Normalizes a client's address for rate limiting. IPv4-mapped IPv6 becomes IPv4. IPv6 is cut to its /64 network, the
 * smallest a subscriber gets (RFC 6177), because one client can use any address in it. A port appended by a proxy is
 * dropped, because it changes with each connection.
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
