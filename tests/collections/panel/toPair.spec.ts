import { expect, it } from 'vitest'
import { parseDegrees } from '../../../collections/panel/NumberField/parseDegrees.js'
import { toPair } from '../../../collections/panel/NumberField/toPair.js'

it.each([
  ['52.5200, 13.4050', { latitude: 52.52, longitude: 13.405 }],
  ['52.5200066,13.404954', { latitude: 52.5200066, longitude: 13.404954 }],
  ['52,5200; 13,4050', { latitude: 52.52, longitude: 13.405 }],
  ['52,5200, 13,4050', { latitude: 52.52, longitude: 13.405 }],
  ['(-34.6, -58.4)', { latitude: -34.6, longitude: -58.4 }],
  ['52 13', { latitude: 52, longitude: 13 }],
])('%s is a pair of coordinates', (text, pair) => {
  expect(toPair(text)).toEqual(pair)
})

it.each([
  '52,5200',
  '52.52',
  '52,52',
  '1 234 567',
  '91.5, 13.4',
  '13.4, 181.2',
  'here, there',
  '52.52, 13.4, 7',
  '',
])('%s is not', (text) => {
  expect(toPair(text)).toBeNull()
})

it.each([
  ['52.52°', 90, 52.52],
  ['N 52,52°', 90, 52.52],
  ['34°36′S', 90, -34.6],
  ['−34° 36\u2032', 90, -34.6],
  ['58°22\'55.2"W', 180, -58.382],
  ['13.405º E', 180, 13.405],
  ['٥٢٫٥٢°', 90, 52.52],
])('%s is read as degrees up to %d', (typed, limit, number) =>
  expect(parseDegrees(typed, limit)).toBe(number),
)

it.each([
  ['52.52° E', 90],
  ['13° 24′ O', 180],
  ['-34° S', 90],
  ['52°61′', 90],
  ['52.5°30′', 90],
  ['N 52 S', 90],
  ['52°C', 90],
])('%s is none of a field up to %d', (typed, limit) => expect(parseDegrees(typed, limit)).toBeNull())

it('a pair in degrees, minutes and seconds is read, as maps give it', () => {
  expect(toPair(`34°36'13.0"S 58°22'55.2"W`)).toEqual({ latitude: -34.6036111, longitude: -58.382 })
  expect(toPair('52.52°N, 13.405°E')).toEqual({ latitude: 52.52, longitude: 13.405 })
  expect(toPair('٥٢٫٥٢، ١٣٫٤')).toEqual({ latitude: 52.52, longitude: 13.4 })
})
