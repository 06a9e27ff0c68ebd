import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A whole Broadside, as `npm start` runs it. */
export type RunningApp = {
  url: string
  pid: number
  /** All that it has said so far. */
  output: () => string
  /** Settles with the exit code. */
  ended: Promise<number | null>
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Secrets for tests only, so that no .env.local is made here. */
export const testSecrets = {
  PAYLOAD_SECRET: 'a secret for tests only, 32 chars',
  SIGNUP_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  SIGNUP_LOOKUP_KEY: Buffer.alloc(32, 2).toString('base64'),
}

/** Runs `npm start`'s program and waits until it says where it serves, or until it ends. */
export const startApp = async ({
  port,
  env,
}: {
  port: number
  env: Record<string, string | undefined>
}): Promise<RunningApp> => {
  let said = ''
  const child = spawn(process.execPath, ['src/front/start.mjs'], {
    cwd: new URL('../..', import.meta.url),
    env: {
      ...process.env,
      DATABASE_URL: '',
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR ?? '.next-test',
      ...testSecrets,
      PORT: String(port),
      SERVER_URL: `http://localhost:${port}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const serving = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk
      if (process.env.TEST_LOG) process.stderr.write(chunk)
      if (said.includes('Panel:  ')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
  })
  const isEnded = await Promise.race([ended.then(() => true), serving.then(() => false)])
  if (isEnded && !env.MAY_END) throw new Error(`Broadside ended while it started:\n${said}`)
  return {
    url: `http://localhost:${port}`,
    pid: child.pid!,
    output: () => said,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}
