import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discloseBreakdowns, discloseCount } from '../../../plugins/signup/people/discloseCounts.js'

const disclose = (...breakdowns: number[][]) =>
  discloseBreakdowns(
    Object.fromEntries(
      breakdowns.map((counts, at) => [
        `b${at}`,
        new Map(counts.map((count, key): [string, number] => [String(key), count])),
      ]),
    ),
  )

/** All ways in which so many people fall into parts, of which some numbers are known. */
const split = (people: number, parts: number): number[][] =>
  parts === 1
    ? [[people]]
    : Array.from({ length: people + 1 }, (_, first) => first).flatMap((first) =>
        split(people - first, parts - 1).map((rest) => [first, ...rest]),
      )

describe('what editors are told', () => {
  it('is rounded down to fives, and nothing below five', () => {
    expect([0, 1, 4, 5, 9, 10, 1234].map(discloseCount)).toEqual([
      undefined,
      undefined,
      undefined,
      5,
      5,
      10,
      1230,
    ])
  })

  it('is no breakdown of fewer than five', () => {
    expect(disclose([1, 1, 1, 1])).toEqual({
      total: undefined,
      breakdowns: { b0: { shown: new Map(), hasMore: true, isWithheld: true } },
    })
  })

  it('tells a single small part from the whole in no way', () => {
    const { total, breakdowns } = disclose([20, 1])
    expect([total, breakdowns.b0!.shown.get('0'), breakdowns.b0!.hasMore]).toEqual([20, 20, true])
    expect(breakdowns.b0!.shown.has('1')).toBe(false)
  })

  it('leaves out a breakdown of which another one tells that each part is four', () => {
    const { breakdowns } = disclose([20], [4, 4, 4, 4, 4])
    expect(breakdowns.b1!.isWithheld).toBe(true)
    expect(breakdowns.b0!.shown.get('0')).toBe(20)
  })

  it('leaves each small number as it might be anything, whoever takes numbers from each other', () => {
    const part = fc.integer({ min: 0, max: 13 })
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 3 }),
        fc.infiniteStream(fc.nat()),
        (days, parts, stream) => {
          // The same people, in other parts.
          const sources = Array<number>(parts).fill(0)
          for (let one = days.reduce((all, count) => all + count, 0); one > 0; one--)
            sources[(stream.next().value as number) % parts]! += 1
          const truth = [days, sources]
          const told = disclose(...truth)
          if (told.total === undefined) return
          const fits = (counts: number[], at: number) => {
            const { shown, hasMore, isWithheld } = told.breakdowns[`b${at}`]!
            if (isWithheld) return true
            return (
              counts.every((count, key) => discloseCount(count) === shown.get(String(key))) &&
              (hasMore || !counts.some((count) => count > 0 && count < 5))
            )
          }
          const wholes = Array.from({ length: 5 }, (_, more) => told.total! + more)
          const isPossible = wholes.filter((whole) =>
            truth.every((counts, at) => split(whole, counts.length).some((one) => fits(one, at))),
          )
          truth.forEach((counts, at) => {
            if (told.breakdowns[`b${at}`]!.isWithheld) return
            const worlds = isPossible.flatMap((whole) =>
              split(whole, counts.length).filter((one) => fits(one, at)),
            )
            counts.forEach((count, key) => {
              if (count === 0 || count >= 5) return
              const might = new Set(worlds.map((one) => one[key]))
              expect([truth, told, key, might.size >= 4]).toEqual([truth, told, key, true])
            })
          })
        },
      ),
      { numRuns: 300 },
    )
  })
})
