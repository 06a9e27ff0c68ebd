import { expect, it } from 'vitest'
import { toPair } from '../../collections/shared/components/NumberField/toPair.js'

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
