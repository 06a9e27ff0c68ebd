import { expect, it } from 'vitest'
import { formatLength, toClock, toPeriod } from '../../../src/site/language/lengths.js'
import { formatBytes } from '../../../src/site/podcasts/EpisodePage/index.js'

it('a moment is shown as a player shows it', () => {
  expect([0, 7.9, 90, 3723].map(toClock)).toEqual(['0:00', '0:07', '1:30', '1:02:03'])
})

it('a duration is written as ISO 8601 writes it', () => {
  expect([0, 2.5, 64.35, 90, 3600, 3723].map(toPeriod)).toEqual([
    ...['PT0S', 'PT2.5S', 'PT1M4.35S', 'PT1M30S', 'PT1H', 'PT1H2M3S'],
  ])
})

it('a length is said as people say it, in their language', () => {
  expect([37, 59.6, 75, 570, 620, 3599, 3600, 3723].map((seconds) => formatLength(seconds, 'en'))).toEqual([
    '37 sec',
    '1 min',
    '1 min 15 sec',
    '9 min 30 sec',
    '10 min',
    '1 hr',
    '1 hr',
    '1 hr 2 min',
  ])
  expect([75, 3723].map((seconds) => formatLength(seconds, 'es'))).toEqual(['1 min 15 s', '1 h 2 min'])
})

it('a size is said in the largest unit that it fills', () => {
  expect([800, 252_000, 12_400_000, 1_500_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '1 kB',
    '252 kB',
    '12.4 MB',
    '1.5 GB',
  ])
})
