import { createHash } from 'node:crypto'
import type { Between } from './demoServer.js'
import { thisMonday } from './demoServer.js'

/** The Monday of which all recorded answers are, and the moment at which everything in them was written. */
const recorded = Date.UTC(2026, 10, 30)
const written = '2026-11-30T12:34:56.789Z'

const hash = (text: string) => createHash('sha1').update(text)

/**
 * Makes answers of the demo the same on each day and in each run: what is random (names of files, ids of rows, hashes) gets
 * names made of its place, and every instant is that of one week.
 */
export const stable = (): Required<Between> => {
  const tags = new Map<string, string>()
  const shift = recorded - thisMonday().getTime()

  /** Values by the order in which they first stand in an answer. */
  const renamed = (text: string, pattern: RegExp, name: (order: string) => string): string => {
    const names = new Map<string, string>()
    return text.replace(pattern, (value) => {
      if (!names.has(value)) names.set(value, name(`${names.size}`))
      return names.get(value)!
    })
  }

  const toStableBody = (body: string): string =>
    [
      [/\b[0-9a-f]{40}\b/g, (order: string) => hash(`file ${order}`).digest('hex')] as const,
      [/\b[0-9a-f]{24}\b/g, (order: string) => hash(`row ${order}`).digest('hex').slice(0, 24)] as const,
      [
        /\b[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g,
        (order: string) =>
          hash(`guid ${order}`)
            .digest('hex')
            .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-a$4-$5'),
      ] as const,
    ]
      .reduce((text, [pattern, name]) => renamed(text, pattern, name), body)
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (instant) =>
        // The demo plans by whole hours; all else is when something was written.
        instant.endsWith(':00:00.000Z') ? new Date(Date.parse(instant) + shift).toISOString() : written,
      )
      .replace(
        /"(\d{4}-\d\d-\d\d)"/g,
        (_, date: string) => `"${new Date(Date.parse(date) + shift).toISOString().slice(0, 10)}"`,
      )

  return {
    ask: (headers) => {
      const asked = headers.get('if-none-match')
      if (asked) headers.set('if-none-match', tags.get(asked) ?? asked)
    },
    answer: (body, headers, path) => {
      const etag = headers.get('etag')
      if (etag) {
        const name = `"${hash(path).digest('base64url')}"`
        tags.set(name, etag)
        headers.set('etag', name)
        headers.set('last-modified', new Date(written).toUTCString())
      }
      return toStableBody(body)
    },
  }
}
