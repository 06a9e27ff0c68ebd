import { readFileSync } from 'node:fs'

// The least that a route of Next's can do: the same bytes, from memory.
export const dynamic = 'force-dynamic'

const bytes = process.env.BENCH_BYTES ? readFileSync(process.env.BENCH_BYTES) : Buffer.from('{}')
const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(bytes.byteLength),
  ETag: '"bare"',
}

export const GET = () => new Response(bytes, { headers })
