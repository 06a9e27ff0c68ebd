import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** Hop-by-hop headers, RFC 9110, section 7.6.1. */
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

/** Headers that only proxies, Next or an answer may set. From a client they are forged. */
const isForged = (name: string) =>
  /^(content-security-policy|x-forwarded|x-action-|x-middleware-|x-invoke-|x-next-|x-nextjs-|x-now-|x-vercel-|x-prerender-)/.test(
    name,
  ) || ['forwarded', 'x-real-ip', 'x-client-ip', 'x-matched-path', 'next-resume'].includes(name)

/** Whether a header, in lower case, is hop-by-hop. `named` are those listed in `Connection`. */
export const isHopByHop = (name: string, named: string[] = []): boolean =>
  hopByHop.has(name) || named.includes(name)

const toList = (value: string | string[] | undefined): string[] =>
  String(value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)

/** The headers listed in `Connection`. */
export const toNamedHops = (connection: string | undefined): string[] => toList(connection?.toLowerCase())

const options = new Set(['close', 'http2-settings', 'keep-alive', 'proxy-connection', 'te', 'upgrade'])

/**
 * Whether `Connection` may list this header: a connection option or a client's own extension. Dropping any other header
 * would change the request, such as its length, origin or session.
 */
export const isConnectionOption = (name: string): boolean =>
  options.has(name) ||
  (/^x-(?!api|auth|client|csrf|forward|http|host|method|original|payload|real|remote|request|rewrite|user|xsrf)/.test(
    name,
  ) &&
    !isForged(name))

/** The entry of the outermost trusted proxy. Each proxy appends one. */
const readTrusted = (list: string[], trustProxy: number): string | undefined =>
  trustProxy > 0 ? list[Math.max(0, list.length - trustProxy)] : undefined

/**
 * The headers for Next: the client's, without forged and framing ones, plus our own `X-Forwarded-*`. `trustProxy` is
 * the number of trusted proxies, whose entries count.
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
