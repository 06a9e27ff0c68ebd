import { expect, it } from 'vitest'
import { parseTarget } from '../../src/front/parseTarget.js'

it.each([
  '/',
  '/calls/open-the-border?x=%E0%A4%A',
  '/es/calls/%C3%A1brete',
  '/calls/á',
  '//calls',
  `/${'a'.repeat(255)}`,
])('the target %s is handed on as it came', (target) => {
  expect(parseTarget(target)).toBe(target)
})

it('of a whole address its path and query are handed on', () => {
  expect(parseTarget('http://evil.example/calls?page=2')).toBe('/calls?page=2')
})

it.each([
  ['a percent sign alone', '/calls/%'],
  ['half a character', '/api/v1/calls/%E0%A4%A'],
  ['NUL', '/calls/%00'],
  ['a line break', '/calls/a%0d%0ab'],
  ['a name longer than a file’s', `/calls/${'a'.repeat(256)}`],
  ['more than 8000 characters', `/?q=${'a'.repeat(8000)}`],
  ['a path in an address that is not the web’s', 'file:///etc/passwd'],
  ['no path', '*'],
])('a target with %s is refused', (_, target) => {
  expect(parseTarget(target)).toBeUndefined()
})
