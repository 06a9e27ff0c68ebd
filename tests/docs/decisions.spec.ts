import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = 'docs/decisions'
const records = readdirSync(folder).map((name) => ({
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
