import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Who asks. */
export const people = ['visitor', 'suspended', 'organiser', 'editor', 'admin'] as const

/** One of {@link people}. */
export type Person = (typeof people)[number]

/** One request, before it is sent. */
export type Sent = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

/** A request as a line for a shell. A body that a line can't hold is kept in a file. */
export const toCurl = ({ method, path, headers, body }: Sent, name: string): string => {
  const parts = [
    `curl -g -X ${method} ${quote(`http://localhost:3000${path}`)}`,
    ...Object.entries(headers).map(([header, value]) => `-H ${quote(`${header}: ${value}`)}`),
  ]
  if (body === undefined) return parts.join(' ')
  if (typeof body === 'string' && body.length < 1500 && !body.includes('\0'))
    return [...parts, `--data-raw ${quote(body)}`].join(' ')
  const file = join(tmpdir(), `broadside-fuzz-${name}.body`)
  writeFileSync(file, body)
  return [...parts, `--data-binary @${file}`].join(' ')
}
