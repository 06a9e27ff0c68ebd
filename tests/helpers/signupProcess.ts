import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, stop } from 'esbuild'
import { testSecrets } from './startApp.js'
import type { SignupTasks } from './signupProgram.js'

/** A running process of `signupProgram.ts`. */
export type SignupProcess = {
  /** Posts JSON to a path of its API. It rejects where the process ends before it answers. */
  post: (path: string, body: object) => Promise<Response>
  /** Reads a path of its API. */
  get: (path: string, headers?: HeadersInit) => Promise<Response>
  ask: <Name extends keyof SignupTasks>(
    name: Name,
    ...input: Parameters<SignupTasks[Name]>
  ) => Promise<Awaited<ReturnType<SignupTasks[Name]>>>
  /** Ends it as a power cut would. */
  kill: () => Promise<void>
}

/** Bundles the program, once for all its processes. Run from the repository's root. */
export const buildSignupProgram = async () => {
  const folder = mkdtempSync(join(process.cwd(), '.build-test-'))
  const program = join(folder, 'signups.mjs')
  await build({
    entryPoints: ['tests/helpers/signupProgram.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  await stop()
  return {
    start: (settings: Record<string, string>) => startSignupProcess(program, settings),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const startSignupProcess = async (
  program: string,
  settings: Record<string, string>,
): Promise<SignupProcess> => {
  const child = fork(program, {
    execArgv: ['--conditions=production', '--enable-source-maps'],
    env: {
      ...process.env,
      ...testSecrets,
      NODE_ENV: 'production',
      SERVER_URL: 'http://localhost:3000',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      ...settings,
    },
  })
  const ended = once(child, 'exit')
  const hear = (expected: string) =>
    new Promise<unknown>((resolve, reject) => {
      const listen = ({ name, answer }: { name: string; answer: unknown }) => {
        if (name !== expected) return
        child.off('message', listen)
        resolve(answer)
      }
      child.on('message', listen)
      void ended.then(([code, signal]) =>
        reject(new Error(`The process ended (${code ?? signal}) before "${expected}".`)),
      )
    })
  const port = await hear('ready')
  return {
    post: (path, body) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    get: (path, headers) => fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' }),
    ask: async (name, ...[input]) => {
      const answer = hear(name)
      child.send({ name, input })
      return (await answer) as never
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A post of the form that the program offers. */
export const toPost = (email: string) => ({
  ...{ call: 'open-the-gate', email, firstName: 'Ada', language: 'en', consents: ['contact'] },
})
