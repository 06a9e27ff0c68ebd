import { readFileSync } from 'node:fs'
import { fail } from './fail.mjs'
import { lockFolder } from './lockFolder.mjs'
import { run } from './run.mjs'

const readPackages = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/**
 * Whether node_modules matches package-lock.json. npm writes node_modules/.package-lock.json last, so an interrupted
 * install counts as none.
 */
export const isInstalled = (root) => {
  const wanted = readPackages(`${root}/package-lock.json`)
  const held = readPackages(`${root}/node_modules/.package-lock.json`)
  if (!wanted || !held) return false
  return Object.entries(wanted).every(
    ([path, { version, link, optional, peer }]) =>
      path === '' || link || (optional || peer ? !held[path] : false) || held[path]?.version === version,
  )
}

const installHere = async (root) => {
  console.log('Installing packages …')
  const code = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: process.platform === 'win32',
  })
  if (code !== 0)
    fail('The packages could not be installed; npm says why above. Check the connection and try again.')
}

/** Installs all dependencies, whatever NODE_ENV is. Of concurrent commands, one installs for all. */
export const install = async (root) => {
  if (isInstalled(root)) return
  const unlock = await lockFolder(`${root}/.build`, {
    name: 'installing.lock',
    onWait: () => console.log('Another command installs the packages; waiting for it …'),
  })
  if (!isInstalled(root)) await installHere(root)
  unlock()
}
