// How long the judging of a password takes the one thread, against zxcvbn left to itself, in one run:
//   node bench/passwords.mjs
import { fileURLToPath } from 'node:url'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { build } from 'esbuild'

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../plugins/accounts/checkPassword.ts', import.meta.url))],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
})
const { checkPassword } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)
const plain = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

// Always the same letters in the same odd order.
const scatter = (letters, length) =>
  Array.from({ length }, (_, at) => letters[(at * at * 7 + at * 3) % letters.length]).join('')
const hostile = {
  substitutions: '4@8({[<369!1|0$57+%2',
  digits: '0123456789',
  dates: '19/12/1999-',
  'words in disguise': 'p4$$w0rd',
  letters: 'aA4@',
}
const known = [scatter('Ana4@ ', 120), `${scatter('abc4.', 240)}@example.org`]

// Of the thread's own time: another process's does not count.
const measure = (judge) => {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    judge()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return times.sort((a, b) => a - b)[2]
}

checkPassword('four words in a row', known)
plain.check('four words in a row', known)
console.log('password                     bounded   zxcvbn   ratio')
for (const [kind, letters] of Object.entries(hostile))
  for (const length of [32, 100]) {
    const password = scatter(letters, length)
    const bounded = measure(() => checkPassword(password, known))
    const free = measure(() => plain.check(password, known))
    console.log(
      `${`${kind}, ${length}`.padEnd(26)} ${bounded.toFixed(1).padStart(6)} ms ${free.toFixed(0).padStart(5)} ms   1 : ${(free / bounded).toFixed(0)}`,
    )
  }
const huge = scatter(hostile.substitutions, 2_000_000)
console.log(
  `two million characters     ${measure(() => checkPassword(huge, [huge, huge]))
    .toFixed(1)
    .padStart(6)} ms`,
)
