import { randomUUID } from 'node:crypto'
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch ({ code }) {
    return code === 'EPERM'
  }
}

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

const take = (file, name) => {
  try {
    // Written apart and linked, so that a lock never stands without its holder's name.
    writeFileSync(`${file}.${process.pid}`, name)
    linkSync(`${file}.${process.pid}`, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(`${file}.${process.pid}`, { force: true })
  }
}

const isAbandoned = (file, name, deadAfterMs) => {
  const [pid, host] = name.split(' ')
  try {
    if (Date.now() - statSync(file).mtimeMs > deadAfterMs) return true
  } catch {
    return false
  }
  return host === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid))
}

/** Takes away the lock named `name`; one that another process has made in its place is put back. */
const remove = (file, name) => {
  const taken = `${file}.${process.pid}.old`
  try {
    renameSync(file, taken)
    if (read(taken) !== name) linkSync(taken, file)
  } catch ({ code }) {
    // Gone already, or a newer one stands.
    if (code !== 'ENOENT' && code !== 'EEXIST') throw new Error(`${file} can't be taken away: ${code}.`)
  }
  rmSync(taken, { force: true })
}

/**
 * Waits until no other start of this machine's works on what the lock stands for, and keeps the others waiting until
 * the answered function is called. The lock of a dead process is taken over: at once where its process is known to be
 * gone, else when it has not been touched for `deadAfterMs`.
 */
export const lockFolder = async (folder, { name = 'starting.lock', deadAfterMs = 15_000, onWait } = {}) => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  const self = `${process.pid} ${hostname()} ${randomUUID()}`
  let isTold = false
  while (!take(file, self)) {
    const holder = read(file)
    if (holder !== undefined && isAbandoned(file, holder, deadAfterMs)) remove(file, holder)
    else {
      if (!isTold) onWait?.()
      isTold = true
      await sleep(100)
    }
  }
  const heart = setInterval(() => {
    if (read(file) === self) utimesSync(file, new Date(), new Date())
  }, deadAfterMs / 7)
  heart.unref()
  return () => {
    clearInterval(heart)
    if (read(file) === self) rmSync(file, { force: true })
  }
}
