import fc from 'fast-check'
import { expect, it } from 'vitest'
import { toContrast, toPalette } from '../../../src/site/frame/toPalette.js'

const pairs = [
  ['--accent', '--on-accent'],
  ['--field', '--on-field'],
  ['--field', '--accent-on-field'],
  ['--paper', '--accent-on-paper'],
  ['--paper', '--ink-on-paper'],
  ['--night', '--accent-on-night'],
] as const

it('contrast is measured as WCAG measures it', () => {
  expect(toContrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(toContrast('#ffffff', '#ffffff')).toBe(1)
  // The grey that is known as the lightest one to read on white.
  expect(toContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

it('whatever two colours an organisation has, every text on the site reaches AA', () => {
  const colour = fc
    .tuple(...([0, 1, 2] as const).map(() => fc.integer({ min: 0, max: 255 })))
    .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
  fc.assert(
    fc.property(colour, colour, (accent, ink) => {
      const palette = toPalette({ accent, ink })
      for (const [ground, text] of pairs)
        expect(toContrast(palette[ground]!, palette[text]!)).toBeGreaterThanOrEqual(4.5)
    }),
    { numRuns: 2000 },
  )
})

it('a colour that can be read already is used as it is', () => {
  expect(toPalette({ accent: '#8a0f1e' })['--accent-on-paper']).toBe('#8a0f1e')
})

it.each(['', 'red', '#12', 'url(https://example.org)'])(
  '“%s” is no colour: the default stands in',
  (accent) => {
    expect(toPalette({ accent })).toEqual(toPalette())
  },
)
