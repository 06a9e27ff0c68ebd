import { parseArgs } from 'node:util'
import databaseServer from '../tests/helpers/databaseServer.js'

// npm run bench:crash -- --seconds 60 --database sqlite: how many acknowledged signups are lost or stored twice while
// the process that takes them is killed every two to five seconds. The database's server lives.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    database: { type: 'string', default: process.env.TEST_DATABASE ?? 'sqlite' },
  },
})
const seconds = Number(values.seconds)
// Read by what is imported below.
process.env.TEST_DATABASE = values.database
const stop = await databaseServer({ config: { provide: {} } } as never)
const { crashSignups } = await import('../tests/helpers/crashSignups.js')

const counts = await crashSignups({
  livesMs: [2_000, 5_000],
  isOver: ({ ms }) => ms > seconds * 1_000,
})
console.log(`${values.database}, ${seconds} s, 8 clients:`)
for (const [name, count] of Object.entries(counts)) console.log(`  ${name}: ${count}`)
await stop?.()
process.exit(counts.lost + counts.twice + counts.notConfirmed + counts.mailedTwice === 0 ? 0 : 1)
