import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { together } from '../../../collections/references/indexDocument.js'

const payload = {} as Payload
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

it('one runs at a time, and all who ask meanwhile share one run that begins after they asked', async () => {
  let running = 0
  let seen = 0
  let written = 0
  const work = async () => {
    expect(++running).toBe(1)
    const read = written
    await pause()
    seen = read
    running--
  }
  let runs = 0
  await Promise.all(
    Array.from({ length: 9 }, () => {
      written++
      return together(payload, 'posts:1', async () => {
        runs++
        await work()
      })
    }),
  )
  expect({ seen, runs }).toEqual({ seen: 9, runs: 2 })
})

it('others’ keys are not waited for', async () => {
  let isDone = false
  const slow = together(payload, 'posts:2', async () => {
    await pause()
    isDone = true
  })
  await together(payload, 'posts:3', async () => undefined)
  expect(isDone).toBe(false)
  await slow
})

it('a failure is told to whoever asked for that run, and the next run is made all the same', async () => {
  const fails = together(payload, 'posts:4', async () => {
    await pause()
    throw new Error('The database is away.')
  })
  let hasRun = false
  const next = together(payload, 'posts:4', async () => {
    hasRun = true
  })
  await expect(fails).rejects.toThrow('away')
  await next
  expect(hasRun).toBe(true)
})
