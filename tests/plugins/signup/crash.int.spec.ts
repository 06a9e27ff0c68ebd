import { expect, it } from 'vitest'
import { crashSignups } from '../../helpers/crashSignups.js'

// The short form of `npm run bench:crash`, which runs on each database.

it('no acknowledged signup is lost or stored twice when its process is killed again and again', async () => {
  const counts = await crashSignups({ livesMs: [400, 1_200], isOver: ({ kills }) => kills === 3 })
  expect(counts).toMatchObject({ kills: 3, lost: 0, twice: 0, notConfirmed: 0, mailedTwice: 0 })
  expect(counts.acknowledged).toBeGreaterThanOrEqual(90)
  expect(counts.confirmed).toBeGreaterThanOrEqual(3)
})
