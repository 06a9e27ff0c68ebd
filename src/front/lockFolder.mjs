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
    // Written first and then linked, so that a lock always names its holder.
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

/** Removes the lock called `name`; if another process has replaced it meanwhile, its lock is restored. */
const remove = (file, name) => {
  const taken = `${file}.${process.pid}.old`
  try {
    renameSync(file, taken)
    if (read(taken) !== name) linkSync(taken, file)
  } catch ({ code }) {
    // It is already gone, or a newer one exists.
    if (code !== 'ENOENT' && code !== 'EEXIST') throw new Error(`${file} can't be taken away: ${code}.`)
  }
  rmSync(taken, { force: true })
}

/**
 * Waits for other starts on this machine that hold the lock, and holds it until the returned function is called. A dead
 * process's lock is taken over: at once if the process is known to be gone, else after `deadAfterMs` without a touch.
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
