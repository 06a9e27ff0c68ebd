import { expect, it } from 'vitest'
import { createStore, type Kept } from '../../../plugins/api/store.js'

const until = Date.now() + 60_000
const answer = (more: Partial<Kept['prepared']> = {}): Kept => ({
  prepared: {
    ...{ status: 200, headers: {}, changed: null, until: Infinity, ...more },
    representations: [{ coding: 'identity', etag: '"x"', bytes: Buffer.alloc(1000) }],
  },
  ...{ tags: ['calls:1'], until },
})

it.each([{ status: 404 }, { status: 301 }, { isMinor: true }])(
  'any number of %o evict no content, and take a sixteenth of the room',
  (made) => {
    const gone: string[] = []
    const store = createStore({ maxBytes: 64_000, onGone: (key) => gone.push(key) })
    for (let at = 0; at < 30; at++) store.keep(`content ${at}`, answer())
    for (let at = 0; at < 500; at++) store.keep(`made up ${at}`, answer(made))
    expect(gone.every((key) => key.startsWith('made up'))).toBe(true)
    expect(gone.length).toBeGreaterThanOrEqual(497)
    expect(store.get('made up 499')).toBeDefined()
  },
)

it('an answer moves to the other part when it is another kind of answer', () => {
  const store = createStore({ maxBytes: 64_000 })
  store.keep('call', answer())
  store.keep('call', answer({ status: 404 }))
  expect(store.get('call')!.prepared.status).toBe(404)
  store.drop(['calls:1'])
  expect(store.get('call')).toBeUndefined()
})
