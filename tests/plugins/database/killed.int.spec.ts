import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build, stop } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = mkdtempSync(join(root, '.build-test-'))
const program = join(folder, 'writer.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'tests/helpers/database/writer.ts')],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  await stop()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const args = (mode: string) => ['--conditions=production', program, join(folder, 'pages.db'), mode]
const env = { ...process.env, NODE_ENV: 'test' as const }

type Page = { title: { en: string; es: string }; text: Page['title']; rows: { n: { en: string } }[] }

it('a process that is killed while it writes leaves the document whole, in each language', async () => {
  for (const after of [170, 410, 830]) {
    const writer = spawn(process.execPath, args('write'), { stdio: ['ignore', 'pipe', 'inherit'], env })
    // Payload tells of the schema first.
    for await (const said of writer.stdout) if (String(said).includes('ready')) break
    await sleep(after)
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    const pages = JSON.parse(execFileSync(process.execPath, args('read'), { env }).toString()) as Page[]
    expect(pages).toHaveLength(2)
    const [{ title: live }, { title: newest }] = pages as [Page, Page]
    expect(newest.en).toBe(live.en)
    for (const { title, text, rows } of pages)
      expect([after, title, text, rows.map(({ n }) => n.en)]).toEqual([
        after,
        { en: title.en, es: 'es' },
        title,
        [title.en, title.en],
      ])
  }
})
