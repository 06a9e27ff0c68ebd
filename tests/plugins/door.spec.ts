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

it.each(['plugins/door.ts', 'plugins/api-client.ts'])(
  '%s brings nothing with it but our own files',
  async (entry) => {
    const files = await filesOf(entry)
    expect(files).toContain(entry)
    expect(files.filter((file) => !/^(?:collections|plugins)\//.test(file))).toEqual([])
  },
)

it('a process in front of Next answers with the problems of the contract', () => {
  for (const [code, { status }] of Object.entries(problems)) {
    const problem = toProblem(code as keyof typeof problems, 'Please try again in a few seconds.')
    expect(problemSchema.parse(problem)).toEqual(problem)
    expect([problem.code, problem.status]).toEqual([code, status])
  }
  expect(problemHeaders['Content-Type']).toMatch(/^application\/problem\+json/)
})
