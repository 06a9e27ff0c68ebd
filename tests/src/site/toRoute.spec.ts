import { expect, it } from 'vitest'
import { toPath, toRoute } from '../../../src/site/read/toRoute.js'

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

it('the first language’s path has no prefix, another’s has, and a slug of any script stands in it', () => {
  expect(toPath(read('/en/calls/x'), 'en')).toBe('/calls/x')
  expect(toPath(read('/es/calls/x'), 'en')).toBe('/es/calls/x')
  expect(toPath({ prefix: null, segments: ['calls', '開門'] }, 'en')).toBe('/calls/%E9%96%8B%E9%96%80')
  expect(toPath(read('/en'), 'en')).toBe('/')
})

it('a path leads to no other host, however it is written', () => {
  for (const path of ['/en//evil.example', '/en/%2F%2Fevil.example', '/en/%5C%5Cevil.example']) {
    const { host } = new URL(toPath(read(path), 'en'), 'https://act.example.org')
    expect(host).toBe('act.example.org')
  }
})

it('a slug of any script is read decoded, and one that is no text is left as it came', () => {
  expect(read('/es/calls/%C3%A1bran').segments).toEqual(['calls', 'ábran'])
  expect(read('/calls/%E0%A4').segments).toEqual(['calls', '%E0%A4'])
})
