import { gzipSync } from 'node:zlib'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { createClient, ProblemError } from 'payload-broadside/api-client'
import { expect, it } from 'vitest'

const bundle = async (options: { format: 'esm' | 'iife' }) => {
  const { outputFiles, metafile } = await build({
    ...{ entryPoints: ['plugins/api-client.ts'], bundle: true, minify: true, write: false, metafile: true },
    // No host's modules: an import of Node's would fail.
    ...{ platform: 'neutral', target: 'es2022', globalName: 'broadside', ...options },
  })
  return { text: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs) }
}

it('the client is less than 3 KB, gzipped, and made of nothing but its own files', async () => {
  const { text, inputs } = await bundle({ format: 'esm' })
  const size = gzipSync(text).byteLength
  console.log(`The typed client: ${size} bytes gzipped`)
  expect(size).toBeLessThan(3000)
  expect(inputs.filter((path) => !path.startsWith('plugins/api-client'))).toEqual([])
})

it('it runs where there is fetch and nothing else of a host', async () => {
  const { text } = await bundle({ format: 'iife' })
  const asked: string[] = []
  const fetch = (url: string, init?: { headers?: Record<string, string> }) => {
    asked.push(`${url} ${init?.headers?.['If-None-Match'] ?? ''}`.trim())
    return Promise.resolve(
      init?.headers
        ? new Response(null, { status: 304 })
        : Response.json({ items: [{ slug: 'one' }] }, { headers: { ETag: '"a"' } }),
    )
  }
  const context = createContext({ fetch, URL, URLSearchParams, Headers })
  const slugs: unknown = await runInContext(
    `${text}
    const client = broadside.createClient({ url: 'https://act.example.org/api/v1' })
    client.calls.list({ locale: 'es' }).then(() => client.calls.list({ locale: 'es' })).then(({ items }) => JSON.stringify(items))`,
    context,
  )
  expect(slugs).toBe('[{"slug":"one"}]')
  expect(asked).toEqual([
    'https://act.example.org/api/v1/calls?locale=es',
    'https://act.example.org/api/v1/calls?locale=es "a"',
  ])
})

it('keeps as many answers as it is told, and forgets what was asked for longest ago', async () => {
  const asked: string[] = []
  const client = createClient({
    url: '',
    keep: 2,
    fetch: (url, init) => {
      const tag = new Headers(init?.headers).get('If-None-Match')
      asked.push(`${String(url).slice(-1)}${tag ? ' again' : ''}`)
      return Promise.resolve(
        tag
          ? new Response(null, { status: 304 })
          : Response.json({}, { headers: { ETag: `"${String(url)}"` } }),
      )
    },
  })
  for (const slug of ['a', 'b', 'a', 'c', 'a', 'b']) await client.calls.get(slug)
  expect(asked).toEqual(['a', 'b', 'a again', 'c', 'a again', 'b'])
})

it('keeps nothing that has no tag, nothing that is posted, and no error', async () => {
  const sent: (RequestInit | undefined)[] = []
  const answers = [
    Response.json({}),
    Response.json({}, { headers: { ETag: '"p"' } }),
    Response.json(
      { code: 'GONE', status: 410, detail: '' },
      {
        status: 410,
        headers: { 'Content-Type': 'application/problem+json', ETag: '"e"' },
      },
    ),
    Response.json({}),
  ]
  const client = createClient({
    url: '',
    fetch: (_, init) => {
      sent.push(init)
      return Promise.resolve(answers.shift()!)
    },
  })
  await client.calls.get('a')
  await client.signups.create({} as never)
  const error = await client.calls.get('a').catch((reason: unknown) => reason)
  await client.calls.get('a')
  expect(error).toBeInstanceOf(ProblemError)
  // A code is known to the compiler, and a misspelt one in a comparison is still a string.
  expect((error as ProblemError).code satisfies string).toBe('GONE')
  expect(sent.filter((init) => new Headers(init?.headers).has('If-None-Match'))).toEqual([])
})
