import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { format, resolveConfig } from 'prettier'
import type { ContentEvent } from 'payload-broadside'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DemoServer, startDemoServer } from '../helpers/api/demoServer.js'
import { stable } from '../helpers/api/stable.js'

const file = 'docs/front-ends.md'
const text = readFileSync(file, 'utf8')
const told: ContentEvent[] = []

let server: DemoServer
let folder: string
beforeAll(async () => {
  server = await startDemoServer(stable(), { onChange: (event) => void told.push(event) })
  folder = mkdtempSync(join(tmpdir(), 'broadside-docs-'))
}, 200_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
})

/** A program of the docs as a file of its own, with what it imports. */
const toProgram = async (source: string, name: string): Promise<string> => {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'js' },
    ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'error' },
    alias: { 'payload-broadside/api-client': './plugins/api-client.ts' },
  })
  return outfile
}

const run = promisify(execFile)

/** The docs with what each program, a block of `js` with a block without a language below it, printed last. */
const withOutputs = async (): Promise<string> => {
  const parts = text.split(/^(```js\n[^]*?\n```\n\n```\n)([^]*?)\n```$/m)
  for (let at = 1; at < parts.length; at += 3) {
    const source = /^```js\n([^]*?)\n```/.exec(parts[at]!)![1]!
    const program = await toProgram(source.replaceAll('http://localhost:3000', server.url), `program-${at}`)
    const { stdout } = await run(process.execPath, [program])
    parts[at + 1] = `${stdout.replaceAll(server.url, 'http://localhost:3000').trimEnd()}\n\`\`\``
  }
  return format(parts.join(''), { ...(await resolveConfig(file)), parser: 'markdown' })
}

// Recorded anew: npx vitest run --project 'integration*' tests/docs/frontEnds.int.spec.ts -u
it('each program in docs/front-ends.md runs and prints what stands below it', async () => {
  expect(text.match(/^```js\n/gm)!.length).toBeGreaterThan(5)
  await expect(await withOutputs()).toMatchFileSnapshot('../../docs/front-ends.md')
})

it('the recipe for purging a CDN asks it for each change, and tells where that failed', async () => {
  const [, source] = /^```js\n(export const onChange[^]*?)\n```$/m.exec(text)!
  const program = (await import(pathToFileURL(await toProgram(source!, 'onChange')).href)) as {
    onChange: (event: ContentEvent) => Promise<void>
  }
  const asked: unknown[] = []
  let status = 200
  const cdn = createServer(async (incoming, answer) => {
    let body = ''
    for await (const chunk of incoming) body += chunk as string
    asked.push([incoming.method, incoming.url, incoming.headers.authorization, JSON.parse(body)])
    answer.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(cdn, 'listening')
  const settings = {
    CDN_API: `http://127.0.0.1:${(cdn.address() as AddressInfo).port}`,
    CDN_ZONE: 'zone',
    CDN_TOKEN: 'token',
  }
  Object.assign(process.env, settings)
  try {
    const { payload } = server.host
    const { docs } = await payload.find({
      collection: 'calls',
      where: { slug: { equals: 'let-them-all-in' } },
      overrideAccess: true,
    })
    told.length = 0
    await payload.update({
      collection: 'calls',
      id: docs[0]!.id,
      data: { title: 'Let them in now', _status: 'published' },
      overrideAccess: true,
    })
    expect(told.map(({ kind }) => kind)).toEqual(['changed'])
    await program.onChange(told[0]!)
    expect(asked).toEqual([['POST', '/zones/zone/purge_cache', 'Bearer token', { purge_everything: true }]])
    status = 500
    await expect(program.onChange(told[0]!)).rejects.toThrow(`The CDN keeps changed ${docs[0]!.id}: 500`)
  } finally {
    for (const name of Object.keys(settings)) delete process.env[name]
    cdn.close()
  }
})
