import type { Random } from '../../fuzz/random.js'

const lengths = ['', '0', '+5', '-1', '0x5', '5, 5', '5 5', '1e1', '007', '9'.repeat(20), '５']
const codings = [
  ...['chunked', 'CHUNKED', 'Chunked', 'xchunked', 'chunked, identity', 'identity', 'gzip, chunked', ''],
  ...[
    'chunked;a=b',
    ' chunked',
    '\tchunked',
    'chunked\t',
    '"chunked"',
    'chunked,',
    '\x0bchunked',
    'chunked\0',
  ],
]
// No `upgrade`: Node says nothing of what is wrong with a body beside it, and half a minute later its pace ends the wait.
const connections = [
  ...['close', 'keep-alive', 'close, keep-alive', 'content-length', 'transfer-encoding', 'host, x-mark'],
  ...['x-mark', 'keep-alive, te', ',', 'close;q=1', 'cookie'],
]
const odd = [
  ...['X-A : a', ' X-A: a', 'X-A: a\r\n folded', 'X-A: a\r\n\tContent-Length: 3', ': a', 'X-A', 'X-A: a\0b'],
  ...[
    'X-A: a\nContent-Length: 7',
    'X-A: a\rTransfer-Encoding: chunked',
    'Content_Length: 3',
    'X-A:',
    'X-A: \xff',
  ],
  ...['Host: y', 'Host:', 'Expect: 100-continue', 'Expect: x', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'],
  ...['Trailer: Content-Length', 'TE: trailers', 'Keep-Alive: timeout=0', 'X-HTTP-Method-Override: DELETE'],
  ...[
    'Content-Encoding: gzip',
    'Cookie: a=1',
    'X-Forwarded-Host: y',
    'Max-Forwards: 0',
    '\xa0Content-Length: 1',
  ],
]
const versions = ['1.0', '1.0', '0.9', '1.2', '2.0', '01.1', '1.1 ', '1.1\tx', '1']
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']
const rareMethods = ['TRACE', 'CONNECT', 'PRI', 'get', 'PURGE', 'G\0T', 'POST ', '']
const withBody = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

/** Text in chunks, well or badly framed. */
const toChunks = (text: string, { pick, chance, below }: Random): string => {
  const cut = below(text.length + 1)
  const chunk = (part: string) => {
    if (!part) return ''
    const size = chance(0.95)
      ? part.length.toString(16)
      : pick(['0x5', '-1', 'g', ' 5', 'fffffffffffffffff', ''])
    const extension = chance(0.9) ? '' : pick([';a=b', ' ', ';a="\r\n"', ';a\n', ';'])
    return `${size}${extension}${chance(0.97) ? '\r\n' : '\n'}${part}${chance(0.97) ? '\r\n' : pick(['\n', '', '\r\n\r\n'])}`
  }
  const trailer = chance(0.9) ? '' : pick(['X-T: 1\r\n', 'Content-Length: 5\r\n', 'x\r\n', ' \r\n'])
  return `${chunk(text.slice(0, cut))}${chunk(text.slice(cut))}${chance(0.97) ? '0' : '00'}\r\n${trailer}\r\n`
}

/**
 * Requests one behind the other as a hostile client sends them, each with a mark of its own in its address, a header and,
 * where it has a body, once more in a request that is hidden there.
 */
export const rawRequests = (name: string, random: Random): string => {
  const { pick, chance, below, times } = random
  let made = 0
  const request = () => {
    const mark = `${name}-${made++}`
    const method = chance(0.95) ? pick(methods) : pick(rareMethods)
    const path = `${pick(['/api', '/api', '/api/early'])}/${mark}`
    const usual = chance(0.93)
      ? path
      : pick([
          `http://x${path}`,
          `http://y${path}`,
          `//y${path}`,
          `${path} a`,
          '*',
          `${path}?%00`,
          `${path}%`,
        ])
    const hidden = `GET /api/${mark}-hidden HTTP/1.1\r\nHost: x\r\nX-Mark: ${mark}-hidden\r\n\r\n`
    const body = pick([hidden, hidden, `a${hidden}`, '', `0\r\n\r\n${hidden}`])
    const framing = withBody.has(method) ? below(10) : chance(0.9) ? 10 : below(10)
    const isChunked = framing >= 4 && framing < 8
    const headers = [
      'Host: x',
      `X-Mark: ${mark}`,
      ...(framing < 4 || framing === 8
        ? [`Content-Length: ${chance(0.85) ? body.length : pick(lengths)}`]
        : []),
      ...(isChunked || framing === 8
        ? [`Transfer-Encoding: ${chance(0.8) ? 'chunked' : pick(codings)}`]
        : []),
      ...(chance(0.06) ? [`Content-Length: ${pick([...lengths, String(body.length)])}`] : []),
      ...(chance(0.06) ? [`Transfer-Encoding: ${pick(codings)}`] : []),
      ...(chance(0.15) ? [`Connection: ${pick(connections)}`] : []),
      ...(chance(0.2) ? [pick(odd)] : []),
    ]
    const shuffled = chance(0.3) ? headers.reverse() : headers
    const end = chance(0.97) ? '\r\n' : pick(['\n', '\r', '\r\r\n'])
    const version = chance(0.93) ? '1.1' : pick(versions)
    return `${chance(0.97) ? '' : pick(['\r\n', '\n', ' '])}${method} ${usual} HTTP/${version}\r\n${shuffled.join(end)}\r\n\r\n${
      isChunked ? toChunks(body, random) : framing < 9 ? body : ''
    }`
  }
  return times(1 + below(4), request).join('')
}
