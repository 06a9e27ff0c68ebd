import { closeSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A holder that has not touched its lock for so long is taken for dead. */
const deadAfterMs = 15_000

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const isAbandoned = (file: string): boolean => {
  try {
    const [pid, host] = readFileSync(file, 'utf8').split(' ')
    if (Date.now() - statSync(file).mtimeMs > deadAfterMs) return true
    // A lock without a name is one that is just being made.
    return host === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid))
  } catch {
    return false
  }
}

const take = (file: string): boolean => {
  try {
    const descriptor = openSync(file, 'wx')
    writeSync(descriptor, `${process.pid} ${hostname()}`)
    closeSync(descriptor)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/** Waits until no other start works in this folder, and keeps the others waiting until the answered function is called. */
export const lockFolder = async (folder: string): Promise<() => void> => {
  const file = join(folder, 'starting.lock')
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true })
    else await sleep(100)
  }
  const heart = setInterval(() => utimesSync(file, new Date(), new Date()), 2000)
  heart.unref()
  return () => {
    clearInterval(heart)
    rmSync(file, { force: true })
  }
}
