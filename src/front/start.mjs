// The commands of package.json: plain JavaScript that runs in a bare clone, before anything is installed.
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'
import { bundle } from './bundle.mjs'
import { checkNode, fail } from './fail.mjs'
import { install } from './install.mjs'
import { run, withoutLexicalAwait } from './run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const next = `${root}/node_modules/next/dist/bin/next`

/** Checks settings, secrets, data folder, database, migrations and seed first, because the build takes long. */
const prepare = async (verb, nodeEnv) => {
  await bundle(root, 'front', 'prepare')
  let prepared
  const code = await run(
    process.execPath,
    [
      withoutLexicalAwait,
      '--enable-source-maps',
      `${root}/.build/prepare.mjs`,
      verb,
      ...process.argv.slice(3),
    ],
    {
      env: { ...process.env, NODE_ENV: nodeEnv, PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
      onMessage: (message) => (prepared = message),
    },
  )
  if (code !== 0 || !prepared) process.exit(1)
  return prepared
}

const toEnv = (prepared, nodeEnv) => ({
  ...process.env,
  ...prepared.env,
  NODE_ENV: nodeEnv,
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
})

const tellAddresses = ({ serverURL, setupToken }) => {
  console.log(`Public site:  ${serverURL}/`)
  console.log(`Panel:        ${serverURL}/admin`)
  if (setupToken) console.log(`No user yet. Become the first admin: ${serverURL}/setup?token=${setupToken}`)
}

const verbs = {
  start: async () => {
    const prepared = await prepare('start', 'production')
    const hash = await build(root)
    const { serve } = await import(`${root}/.build/front.mjs`)
    const code = await serve({
      port: prepared.port,
      trustProxy: prepared.trustProxy,
      connectionsPerAddress: prepared.connectionsPerAddress,
      command: {
        args: [
          // The front accepts at most 16 kB and adds its own headers, so the app's limit is higher.
          '--max-http-header-size=32768',
          '--import',
          `${root}/src/front/leash.mjs`,
          next,
          'start',
          root,
          '-H',
          '127.0.0.1',
          '-p',
          '{port}',
          '--keepAliveTimeout',
          '75000',
        ],
        // Next would exit with the signal's code before due work has stopped.
        env: {
          ...toEnv(prepared, 'production'),
          NEXT_MANUAL_SIG_HANDLE: 'true',
          BROADSIDE_FRONT: '1',
          BROADSIDE_BUILD: hash,
        },
      },
      onReady: () => tellAddresses(prepared),
    }).catch((error) => fail(toListenSentence(error, prepared.port)))
    if (code !== 0) fail('The app ended by itself, so the server ends too. What it said last stands above.')
    process.exit(0)
  },
  build: async () => {
    await build(root)
  },
  dev: async () => {
    const prepared = await prepare('dev', 'development')
    tellAddresses(prepared)
    process.exit(
      await run(process.execPath, [next, 'dev', root, '-p', String(prepared.port)], {
        env: toEnv(prepared, 'development'),
      }),
    )
  },
  'demo:remove': async () => {
    await prepare('demo:remove', 'production')
  },
  references: async () => {
    await prepare('references', 'production')
  },
  'access:reset': async () => {
    await prepare('access:reset', 'production')
  },
}

const toListenSentence = ({ code, message }, port) => {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop it, or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`
  return `The server could not be started: ${message}.`
}

/** Ends this process like SIGTERM when the npm process that runs it is gone, even by kill -9. */
const followNpm = () => {
  if (!process.env.npm_lifecycle_event) return
  const npm = process.ppid
  const look = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(look)
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  look.unref()
}

checkNode()
followNpm()
const verb = process.argv[2] ?? 'start'
if (!verbs[verb]) fail(`There is no command "${verb}". There are: ${Object.keys(verbs).join(', ')}.`)
await install(root)
await verbs[verb]()
