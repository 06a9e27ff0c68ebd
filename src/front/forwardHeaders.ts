import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** RFC 9110, section 7.6.1: they speak of one connection, not of the message. */
const hopByHop = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** What a proxy says of a client, what Next says to itself, and a policy, which is an answer's: from a client, a lie. */
const isForged = (name: string) =>
  /^(content-security-policy|x-forwarded|x-action-|x-middleware-|x-invoke-|x-next-|x-nextjs-|x-now-|x-vercel-|x-prerender-)/.test(
    name,
  ) || ['forwarded', 'x-real-ip', 'x-client-ip', 'x-matched-path', 'next-resume'].includes(name)

/** Whether a header, named in lower case, ends at this hop. `named` are those that `Connection` names. */
export const isHopByHop = (name: string, named: string[] = []): boolean =>
  hopByHop.has(name) || named.includes(name)

const toList = (value: string | string[] | undefined): string[] =>
  String(value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The headers that a `Connection` header names. */
export const toNamedHops = (connection: string | undefined): string[] => toList(connection?.toLowerCase())

const options = new Set(['close', 'http2-settings', 'keep-alive', 'proxy-connection', 'te', 'upgrade'])

/**
 * Whether `Connection` may name this: an option of the connection, or an extension of a client's own. Any other header is
 * for whoever answers, and dropping it would make another request: one without its length, its origin or its session.
 */
export const isConnectionOption = (name: string): boolean =>
  options.has(name) ||
  (/^x-(?!api|auth|client|csrf|forward|http|host|method|original|payload|real|remote|request|rewrite|user|xsrf)/.test(
    name,
  ) &&
    !isForged(name))

/** The entry that the outermost trusted proxy wrote: each proxy adds one at the end. */
const readTrusted = (list: string[], trustProxy: number): string | undefined =>
  trustProxy > 0 ? list[Math.max(0, list.length - trustProxy)] : undefined

/**
 * The headers that Next gets: the client's, without what it may not say and how its body is framed, and with our own
 * `X-Forwarded-*`.
 *
 * @param trustProxy How many proxies stand before us, and so how many entries of theirs count.
 */
export const toForwardedHeaders = (
  {
    headers,
    socket,
  }: { headers: IncomingHttpHeaders; socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  trustProxy: number,
): IncomingHttpHeaders => {
  const named = toNamedHops(headers.connection)
  const kept = Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-length' && !isHopByHop(name, named) && !isForged(name),
    ),
  )
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const proto = readTrusted(toList(headers['x-forwarded-proto']), trustProxy) === 'https' ? 'https' : 'http'
  const host = readTrusted(toList(headers['x-forwarded-host']), trustProxy) ?? headers.host ?? 'localhost'
  return {
    ...kept,
    'x-forwarded-for': readTrusted(toList(headers['x-forwarded-for']), trustProxy) ?? address,
    'x-forwarded-host': host,
    'x-forwarded-proto': proto,
    'x-forwarded-port': /:(\d+)$/.exec(host)?.[1] ?? (proto === 'https' ? '443' : '80'),
  }
}
