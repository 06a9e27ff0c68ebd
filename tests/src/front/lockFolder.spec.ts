import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockFolder } from '../../../src/front/lockFolder.mjs'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'broadside-lock-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('of eight at once one works at a time, and nothing is left when all are done', async () => {
  let working = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      const unlock = await lockFolder(folder)
      most = Math.max(most, ++working)
      await sleep(5)
      working--
      unlock()
    }),
  )
  expect([most, readdirSync(folder)]).toEqual([1, []])
})

it('the lock of a process that was killed is taken over at once', async () => {
  const source = new URL('../../../src/front/lockFolder.mjs', import.meta.url).href
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { lockFolder } from ${JSON.stringify(source)}
     await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`,
  ])
  await once(holder.stdout, 'data')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(existsSync(join(folder, 'starting.lock'))).toBe(true)
  const began = Date.now()
  const unlock = await lockFolder(folder)
  expect(Date.now() - began).toBeLessThan(5_000)
  unlock()
})

it('a lock of another machine’s is waited for while it is touched, and taken over when it is not', async () => {
  const file = join(folder, 'starting.lock')
  writeFileSync(file, '1 elsewhere x')
  const heart = setInterval(() => utimesSync(file, new Date(), new Date()), 50)
  let isHeld = false
  const held = lockFolder(folder, { deadAfterMs: 500 }).then((unlock) => {
    isHeld = true
    return unlock
  })
  await sleep(1000)
  expect(isHeld).toBe(false)
  clearInterval(heart)
  const unlock = await held
  unlock()
})
