import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  type Contract,
  renderContract,
  toContract,
  toFingerprint,
  withExamples,
} from '../../helpers/api/contract.js'

const committed = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Contract

// Update: npx vitest run --project unit tests/plugins/api/contract.spec.ts -u
it('docs/openapi.json is the contract of today', async () => {
  await expect(renderContract(withExamples(toContract(), committed))).toMatchFileSnapshot(
    '../../../docs/openapi.json',
  )
})

it('a change of the contract has a line in the changelog', () => {
  const mark = `<!-- contract: ${toFingerprint(toContract())} -->`
  const files = readdirSync('.changeset').filter((file) => file.endsWith('.md'))
  const texts = ['CHANGELOG.md', ...files.map((file) => `.changeset/${file}`)].map((file) =>
    readFileSync(file, 'utf8'),
  )
  expect(
    texts.some((text) => text.includes(mark)),
    `/api/v1 has changed. Say so to those who read it: npx changeset, with this in its text: ${mark}`,
  ).toBe(true)
})

it('words for people and examples are no change of the contract; members, types and parameters are', () => {
  const contract = toContract()
  const changed = (change: (text: string) => string) =>
    toFingerprint(JSON.parse(change(JSON.stringify(contract))) as Contract)
  const now = toFingerprint(contract)
  expect(changed((text) => text.replace('How many a page.', 'How many items a page.'))).toBe(now)
  expect(
    toFingerprint(withExamples(contract, new Map([['get /calls 200 application/json', { a: {} }]]))),
  ).toBe(now)
  expect(changed((text) => text.replace('"maximum":100', '"maximum":50'))).not.toBe(now)
  expect(changed((text) => text.replace('"hashtag"', '"tag"'))).not.toBe(now)
  // A member may be called as a keyword of JSON Schema.
  expect(changed((text) => text.replace('"description":{"type"', '"about":{"type"'))).not.toBe(now)
})
