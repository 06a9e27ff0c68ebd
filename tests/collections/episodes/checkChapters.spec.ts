import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkChapters } from '../../../collections/episodes/checkChapters.js'

const starting = (...starts: unknown[]) => starts.map((start) => ({ start }))

describe('chapters', () => {
  it('may begin within one second of each other, and in the last half of one', () => {
    expect(checkChapters({ chapters: starting(0, 12.1, 12.4, 3599.6, 3600.2), duration: 3600 })).toEqual([])
    expect(checkChapters({ chapters: starting(3600.6), duration: 3600 })).toHaveLength(1)
  })

  it('in ascending order within the duration are right', () => {
    expect(checkChapters({ chapters: starting(0, 63, 3599), duration: 3600 })).toEqual([])
  })

  it('that do not ascend are faults at their rows, in words', () => {
    expect(checkChapters({ chapters: starting(0, 3723, 63, 63), duration: null })).toEqual([
      {
        path: 'chapters.2.start',
        sentence: {
          en: 'This chapter begins at 1:03, and the one above it at 1:02:03. Put them in the order in which they are heard.',
          es: 'Este capítulo empieza en 1:03 y el de arriba en 1:02:03. Ponlos en el orden en que se oyen.',
        },
      },
      expect.objectContaining({ path: 'chapters.3.start' }),
    ])
  })

  it('that begin when the episode is over are faults at their rows, in words', () => {
    expect(checkChapters({ chapters: starting(0, 60), duration: 60 })).toEqual([
      {
        path: 'chapters.1.start',
        sentence: {
          en: 'This chapter begins at 1:00, when the episode of 1:00 is over. Write an earlier time.',
          es: 'Este capítulo empieza en 1:00, cuando el episodio de 1:00 ya ha terminado. Escribe un tiempo anterior.',
        },
      },
    ])
  })

  it('that do not say yet where they begin are left alone', () => {
    expect(checkChapters({ chapters: [{}, null, ...starting(null, 5)], duration: 6 })).toEqual([])
    expect(checkChapters({ chapters: undefined, duration: 6 })).toEqual([])
  })

  it('are right when sorted, each once and within the duration, and only then', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 8 }),
        fc.option(fc.integer({ min: 1, max: 50 })),
        (starts, duration) => {
          const isRight =
            starts.every((start, index) => index === 0 || start > starts[index - 1]!) &&
            starts.every((start) => duration === null || start < duration)
          expect(checkChapters({ chapters: starting(...starts), duration }).length === 0).toBe(isRight)
        },
      ),
    )
  })
})
