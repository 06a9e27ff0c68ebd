import { expect, it } from 'vitest'
import { toRoute, toSlug } from '../../src/site/toRoute.js'

const locales = ['en', 'es']
const read = (path: string) => toRoute(path, locales)

it('a path under a language’s prefix is read in that language', () => {
  expect(read('/es/calls/open-the-gate')).toEqual({ prefix: 'es', segments: ['calls', 'open-the-gate'] })
  expect(read('/es')).toEqual({ prefix: 'es', segments: [] })
})

it('a path that begins with anything else has no prefix', () => {
  expect(read('/fr/calls/x')).toEqual({ prefix: null, segments: ['fr', 'calls', 'x'] })
  expect(read('/')).toEqual({ prefix: null, segments: [] })
})

it('an empty segment never begins a path, where it would name another host', () => {
  expect(read('/en//elsewhere.example.org').segments).toEqual(['elsewhere.example.org'])
})

it('a call is asked for by exactly one segment after its room', () => {
  expect(toSlug(read('/calls/open-the-gate'))).toBe('open-the-gate')
  expect(toSlug(read('/es/calls/%C3%A1bran'))).toBe('ábran')
  for (const path of ['/calls', '/calls/a/b', '/preview/calls/1', '/es'])
    expect(toSlug(read(path))).toBeNull()
})

it('a slug that is no text is left as it came', () => {
  expect(toSlug(read('/calls/%E0%A4'))).toBe('%E0%A4')
})
