import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(`tests/${file}`).isFile(),
)
const mirrored = files.filter((file) => /^(?:collections|plugins|src)\//.test(file))

it('a suite lies where what it tests lies', () => {
  expect(mirrored.length).toBeGreaterThan(100)
  expect(mirrored.filter((file) => !existsSync(dirname(file)))).toEqual([])
})

it('what suites share lies apart from them, in helpers', () => {
  const suites = [...mirrored, ...files.filter((file) => /^(?:contracts|docs|e2e)\//.test(file))]
  expect(suites.filter((file) => !/\.spec\.tsx?$/.test(file))).toEqual([])
})
