import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Contract, renderContract, toContract, withExamples } from '../helpers/api/contract.js'
import { type DemoServer, startDemoServer } from '../helpers/api/demoServer.js'
import { stable } from '../helpers/api/stable.js'

// Every example is an answer of the demo campaign. Recorded anew, curl and jq installed:
// npx vitest run --project 'integration*' tests/docs/examples.int.spec.ts -u

let server: DemoServer
beforeAll(async () => {
  server = await startDemoServer(stable())
}, 200_000)
afterAll(() => server.stop())

const shell = promisify(execFile)

/** What a command of the docs prints. */
const run = async (command: string): Promise<string> => {
  const { stdout } = await shell('bash', ['-c', command.replaceAll('http://localhost:3000', server.url)])
  return stdout.replaceAll('\r', '').replaceAll(server.url, 'http://localhost:3000').trim()
}

/** A text with what each command in it, a line that begins with `$ `, printed last. */
const withOutputs = async (text: string): Promise<string> => {
  const blocks = text.split(/^(```\w*\n[^]*?^```$)/m)
  for (const [at, block] of blocks.entries()) {
    if (!block.startsWith('```\n$ ')) continue
    const commands = [...block.matchAll(/^\$ (.*(?:\\\n.*)*)$/gm)].map(([, command]) => command!)
    const told: string[] = []
    for (const command of commands) told.push([`$ ${command}`, await run(command)].join('\n').trim())
    blocks[at] = `\`\`\`\n${told.join('\n\n')}\n\`\`\``
  }
  return blocks.join('')
}

it('each command in docs/api.md prints what stands below it', async () => {
  const text = readFileSync('docs/api.md', 'utf8')
  expect(text.match(/^\$ /gm)!.length).toBeGreaterThan(15)
  await expect(await withOutputs(text)).toMatchFileSnapshot('../../docs/api.md')
})

/** What is asked for the examples of the description: `get /calls 200` is the answer to it. */
const reads = {
  'get /calls 200': '/calls?limit=2',
  'get /calls 400': '/calls?limit=1000',
  'get /calls/{slug} 200': '/calls/let-them-all-in?locale=es',
  'get /calls/{slug} 404': '/calls/nothing',
  'get /slogans 200': '/slogans?locale=es&limit=2',
  'get /podcasts 200': '/podcasts?limit=1',
  'get /podcasts/{slug} 200': '/podcasts/the-night-watch?limit=1',
  'get /podcasts/{slug} 404': '/podcasts/nothing',
  'get /podcasts/{podcast}/episodes/{slug} 200': '/podcasts/the-night-watch/episodes/the-tap-by-the-queue',
  'get /podcasts/{podcast}/episodes/{slug} 404': '/podcasts/the-night-watch/episodes/nothing',
  'get /books 200': '/books?limit=1',
  'get /articles 200': '/articles?limit=1',
  'get /branches 200': '/branches?country=MX&limit=1',
  'get /branches/{slug} 200': '/branches/lanternfolk-san-diego',
  'get /branches/{slug} 404': '/branches/nothing',
  'get /organisation 200': '/organisation',
  'get /signups/challenge 200': '/signups/challenge?call=let-them-all-in',
}

const taken = {
  call: 'let-them-all-in',
  email: 'ada@example.org',
  postalCode: '22000',
  country: 'MX',
  language: 'en',
  consents: ['updates-by-email'],
}
const posts = {
  'post /signups 202': ['/signups', taken],
  'post /signups 400': ['/signups', { ...taken, email: 'ada' }],
  'post /signups/confirm 404': ['/signups/confirm', { token: 'nothing' }],
} as const

it('the examples in docs/openapi.json are answers, to the requests that they name', async () => {
  const examples = new Map<string, object>()
  const note = async (name: string, request: string, answer: Response) => {
    const value = (await answer.json()) as unknown
    expect([request, answer.status], JSON.stringify(value)).toEqual([request, Number(name.split(' ').at(-1))])
    const type = answer.headers.get('content-type')!.split(';')[0]!
    examples.set(`${name} ${type}`, { demo: { summary: request, value } })
  }
  for (const [name, path] of Object.entries(reads))
    await note(name, `GET /api/v1${path}`, await fetch(`${server.url}/api/v1${path}`))
  for (const [name, [path, body]] of Object.entries(posts)) {
    const request = `POST /api/v1${path}`
    if (!/ 4\d\d$/.test(name))
      examples.set(`${name.replace(/ \d+$/, '')} body application/json`, {
        demo: { summary: request, value: body },
      })
    const init = {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }
    await note(name, request, await fetch(`${server.url}/api/v1${path}`, init))
  }
  const contract = withExamples(toContract(), examples)
  expect(renderContract(contract).match(/"demo": \{/g)).toHaveLength(examples.size)
  await expect(renderContract(contract)).toMatchFileSnapshot('../../docs/openapi.json')
})

it('docs/openapi.json is what a host answers of itself, but for the examples', async () => {
  const answer = await fetch(`${server.url}/api/v1/openapi.json`)
  const committed = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as Contract
  const plain = JSON.parse(
    JSON.stringify(committed, (key, value: unknown) => (key === 'examples' ? undefined : value)),
  ) as unknown
  expect(await answer.json()).toEqual(plain)
})
