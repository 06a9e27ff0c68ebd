import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = 'docs/decisions'
const index = readFileSync(`${folder}/README.md`, 'utf8')
const names = readdirSync(folder).filter((name) => /^\d{3}-/.test(name))
const records = names.map((name) => ({
  number: name.slice(0, 3),
  name,
  text: readFileSync(`${folder}/${name}`, 'utf8'),
}))

it('a decision that another takes the place of says by which', () => {
  const taken = records.flatMap(({ name, text }) =>
    [...text.matchAll(/(?:Supersedes|Takes the place of) (\d{3})/g)].map(([, old]) => ({ old, name })),
  )
  expect(taken.length).toBeGreaterThan(1)
  for (const { old, name } of taken)
    expect(records.find(({ number }) => number === old)!.text, old).toContain(
      `_Superseded by [${name.slice(0, 3)}](${name})._`,
    )
})

it('the index names each decision, by its title and with what took its place', () => {
  for (const { name, text } of records) {
    const title = text.split('\n')[0]!.replace(/^# (\d+):? /, '$1 ')
    const superseded = /_Superseded by (\[\d{3}\]\([^)]+\))\._/.exec(text)?.[1]
    const row = index.split('\n').find((line) => line.includes(`[${title}](${name})`))
    expect(row, title).toContain(superseded ? `superseded by ${superseded}` : 'in force')
  }
})
