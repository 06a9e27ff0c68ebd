import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = 'docs/decisions'
const index = readFileSync(`${folder}/README.md`, 'utf8')

/** The parts of a record by their headings, in order. A bold word elsewhere in a paragraph is none. */
const readParts = (text: string): [heading: string, content: string][] =>
  [...text.matchAll(/^\*\*(Status|Context|Decision|Consequences)\.\*\*\s+(\S[^\n]*)/gm)].map(
    ([, heading, line]) => [heading!, line!],
  )

const records = readdirSync(folder)
  .filter((name) => /^\d{3}-/.test(name))
  .map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const parts = readParts(text)
    return { number: name.slice(0, 3), name, text, parts, status: parts[0]?.[1] ?? '' }
  })

it.each(records)('$name has the one form that all records have', ({ number, text, parts }) => {
  expect(text).toMatch(new RegExp(`^# ${number} \\S.*\n\n\\*\\*Status`))
  expect(text.match(/^#+ /gm)).toHaveLength(1)
  expect(parts.map(([heading]) => heading)).toEqual(['Status', 'Context', 'Decision', 'Consequences'])
})

it('a record is in force, or superseded by one that says so', () => {
  const toNumber = (status: string) => /^Superseded by \[(\d{3})\]\(\1-[\w-]+\.md\)\.$/.exec(status)?.[1]
  const superseded = records.filter(({ status }) => !status.startsWith('In force'))
  expect(superseded.length).toBeGreaterThan(1)
  for (const { number, status } of superseded)
    expect(records.find((later) => later.number === toNumber(status))?.status).toBe(
      `In force. Supersedes ${number}.`,
    )
  expect(records.filter(({ status }) => status.includes('Supersedes'))).toHaveLength(superseded.length)
})

it('the index names each decision, by its title and its status', () => {
  for (const { name, text, status } of records) {
    const title = text.split('\n')[0]!.slice(2)
    const row = index.split('\n').find((line) => line.includes(`[${title}](${name})`))
    const told = status.replace(/ Supersedes .*/, '').replace(/\.$/, '')
    expect(row?.split('|')[2]?.trim(), title).toBe(told[0]!.toLowerCase() + told.slice(1))
  }
})
