import { expect, it } from 'vitest'
import { parseTarget } from '../../../src/front/parseTarget.js'

it.each([
  '/',
  '/calls/open-the-border?x=%E0%A4%A',
  '/es/calls/%C3%A1brete',
  '/calls/á',
  '//calls',
  `/${'a'.repeat(255)}`,
])('the target %s is handed on as it came', (target) => {
  expect(parseTarget(target, 'x')).toBe(target)
})

it.each([
  ['http://act.example/calls?page=2', 'act.example'],
  ['http://act.example:80/calls?page=2', 'ACT.example'],
  ['https://act.example/calls?page=2', 'act.example:443'],
])('of the whole address %s its path and query are handed on', (target, host) => {
  expect(parseTarget(target, host)).toBe('/calls?page=2')
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
  ['another host', 'http://evil.example/calls'],
  ['another port', 'http://x:81/calls'],
  ['a user', 'http://me@x/calls'],
])('a target with %s is refused', (_, target) => {
  expect(parseTarget(target, 'x')).toBeUndefined()
})
