import { expect, it } from 'vitest'
import { createRecent } from '../../../plugins/api/recent.js'

const open = (maxSize: number) => {
  const gone: string[] = []
  const recent = createRecent<string>({
    maxSize,
    toSize: (value) => value.length,
    onGone: (value, key) => gone.push(`${key}=${value}`),
  })
  return { recent, gone }
}

it('what was asked for longest ago goes first when there is no more room', () => {
  const { recent, gone } = open(6)
  for (const key of ['a', 'b', 'c']) expect(recent.set(key, 'xx')).toBe(true)
  recent.get('a')
  recent.set('d', 'xxx')
  expect(gone).toEqual(['b=xx', 'c=xx'])
  expect([recent.get('a'), recent.get('d')]).toEqual(['xx', 'xxx'])
})

it('what is larger than all the room is not taken, and takes the place of nobody but its own', () => {
  const { recent, gone } = open(3)
  recent.set('a', 'x')
  recent.set('b', 'x')
  expect(recent.set('a', 'xxxx')).toBe(false)
  expect([gone, recent.get('a'), recent.get('b')]).toEqual([['a=x'], undefined, 'x'])
  expect(open(0).recent.set('a', 'x')).toBe(false)
})

it('what is put in anew, taken out or cleared is told, and its room is free again', () => {
  const { recent, gone } = open(4)
  recent.set('a', 'xxx')
  recent.set('a', 'yyyy')
  recent.delete('a')
  recent.delete('a')
  recent.set('b', 'zzzz')
  recent.clear()
  expect(recent.set('c', 'xxxx')).toBe(true)
  expect(gone).toEqual(['a=xxx', 'a=yyyy', 'b=zzzz'])
})
