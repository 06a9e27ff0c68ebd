import { build } from 'esbuild'
import { problemHeaders, problems, toProblem } from 'payload-broadside/door'
import { expect, it } from 'vitest'
import { problemSchema } from '../../plugins/content-api/contract/index.js'

const filesOf = async (entry: string): Promise<string[]> => {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs)
}

const isOurs = (file: string) => /^(?:collections|plugins)\//.test(file)

it('the client of the API brings nothing with it but our own files', async () => {
  const files = await filesOf('plugins/api-client.ts')
  expect(files).toContain('plugins/api-client.ts')
  expect(files.filter((file) => !isOurs(file))).toEqual([])
})

it('the door brings no Payload with it, only what reads addresses of all kinds, phone numbers and countries, and puts messages into words', async () => {
  const files = await filesOf('plugins/door.ts')
  const packages = files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [])
  expect([...new Set(packages)].sort()).toEqual([
    ...['@formatjs/fast-memoize', '@formatjs/icu-messageformat-parser', '@formatjs/icu-skeleton-parser'],
    ...['@hapi/address', '@hapi/hoek', 'intl-messageformat', 'ipaddr.js', 'iso-3166', 'libphonenumber-js'],
  ])
  expect(files.filter((file) => !isOurs(file) && !file.startsWith('node_modules/'))).toEqual([])
})

it('a process in front of Next answers with the problems of the contract', () => {
  for (const [code, { status }] of Object.entries(problems)) {
    const problem = toProblem(code as keyof typeof problems, 'Please try again in a few seconds.')
    expect(problemSchema.parse(problem)).toEqual(problem)
    expect([problem.code, problem.status]).toEqual([code, status])
  }
  expect(problemHeaders['Content-Type']).toMatch(/^application\/problem\+json/)
})
