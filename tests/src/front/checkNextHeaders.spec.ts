import { expect, it } from 'vitest'
import { findBrokenNextHeader } from '../../../src/front/checkNextHeaders.js'

const encode = (tree: unknown) => encodeURIComponent(JSON.stringify(tree))
const nest = (levels: number): unknown => (levels ? ['a', { children: nest(levels - 1) }] : ['__PAGE__', {}])

it.each([
  ['the root', ['', {}]],
  ['a page', ['', { children: ['__PAGE__', {}, null, null, 1] }, null, 'refetch', 16, 'x']],
  [
    'a parameter',
    ['', { children: [['segments', 'collections/calls', 'oc', null], { children: ['__PAGE__', {}] }] }],
  ],
  [
    'a parameter with siblings',
    ['', { children: [['slug', 'a', 'd', ['books']], {}, ['/a', ''], 'metadata-only'] }],
  ],
  ['forty levels', nest(40)],
])('the state of a router at %s is taken', (_, tree) => {
  expect(findBrokenNextHeader({ 'next-router-state-tree': encode(tree) })).toBeUndefined()
})

it.each([
  ...['', 'x', '%', '%E0%A4%A', 'null', '[]', '{}', '1', '"a"', '["",{}', '["",{}],["",{}]'],
  ...[
    null,
    {},
    [],
    [''],
    ['', 1],
    ['', []],
    [1, {}],
    [null, {}],
    ['', { children: 1 }],
    ['', { children: [] }],
  ].map(encode),
  ...[
    ['', {}, 'x'],
    ['', {}, ['a']],
    ['', {}, null, 'made up'],
    ['', {}, null, null, 'x'],
    ['', {}, null, null, 1, 1],
  ].map(encode),
  ...[
    [['a', 'b', 'c'], {}],
    [['a', 'b', 'z', null], {}],
    [['a', 1, 'd', null], {}],
    [['a', 'b', 'd', [1]], {}],
  ].map(encode),
  encode(['', {}, null, null, null, 'x', 'x']),
  encode(nest(60)),
])('the state of a router is not %s', (tree) => {
  expect(findBrokenNextHeader({ 'next-router-state-tree': tree })).toBe('next-router-state-tree')
})

it.each([
  ['rsc', ['1'], ['', '0', 'true', '1, 1']],
  ['next-action', ['a'.repeat(42), '7f'.repeat(21)], ['', 'x', 'a'.repeat(39), '__proto__', 'A'.repeat(42)]],
  ['next-hmr-refresh', ['1'], ['', '2']],
  ['next-router-prefetch', ['1', '2'], ['', 'x', '11', '-1']],
  ['next-router-segment-prefetch', ['/_tree', '/calls/$d$slug/__PAGE__'], ['', 'x', '/\x80', '/%', '/a b']],
  [
    'next-url',
    ['/', '/admin/collections/calls?page=2'],
    ['', 'x', '//\x80', '/%E0%A4%A', 'http://evil.example/'],
  ],
])('of %s only what Next’s router sends is taken', (name, good, bad) => {
  expect(good.filter((value) => findBrokenNextHeader({ [name]: value }))).toEqual([])
  expect(bad.filter((value) => !findBrokenNextHeader({ [name]: value }))).toEqual([])
})
