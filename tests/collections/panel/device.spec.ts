import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  clearTyped,
  dropTyped,
  findTyped,
  hasTyped,
  shutDevice,
  storeTyped,
  tidyTyped,
} from '../../../collections/panel/AutosaveGuard/device.js'

/** A browser's storage, as far as it is asked here. */
class Store {
  [name: string]: unknown
  getItem(name: string) {
    return (this[name] as string | undefined) ?? null
  }
  setItem(name: string, value: string) {
    this[name] = value
  }
  removeItem(name: string) {
    delete this[name]
  }
}

const day = 24 * 60 * 60 * 1000
const mine = { account: '7', form: 'calls:1:en' }
const typed = { ...mine, isOnItsWay: false, values: { title: 'Typed' }, of: [] as [string, unknown][] }

let store: Store
beforeEach(() => {
  store = new Store()
  vi.stubGlobal('localStorage', store)
  vi.stubGlobal('navigator', {})
  vi.useFakeTimers()
  tidyTyped('7')
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('what is typed is found by its account and form alone, newest first, until it is saved', async () => {
  expect([storeTyped(typed), storeTyped({ ...typed, values: { title: 'Typed on' } })]).toEqual([true, true])
  expect(await findTyped(mine)).toMatchObject({ values: { title: 'Typed on' } })
  for (const other of [{ account: '8' }, { form: 'calls:2:en' }, { form: 'calls:1:es' }])
    expect(await findTyped({ ...mine, ...other })).toBeUndefined()
  dropTyped(mine)
  expect([hasTyped(mine), await findTyped(mine)]).toEqual([false, undefined])
})

it('it is gone after 24 hours, whoever looks', async () => {
  storeTyped(typed)
  vi.advanceTimersByTime(day)
  expect(await findTyped(mine)).toBeDefined()
  vi.advanceTimersByTime(1)
  expect(await findTyped(mine)).toBeUndefined()
  expect(JSON.stringify(store)).not.toContain('Typed')
})

it('it is gone when another account logs in, and at log-out, after which its page keeps nothing', () => {
  storeTyped(typed)
  tidyTyped('8')
  expect(JSON.stringify(store)).not.toContain('Typed')
  tidyTyped('7')
  for (const end of [clearTyped, shutDevice]) {
    storeTyped(typed)
    end()
    expect(storeTyped({ ...typed, values: { title: 'Later' } })).toBe(false)
    expect(JSON.stringify(store)).not.toContain('Later')
    tidyTyped('7')
  }
})

it('a browser that is full or keeps nothing is told from one that keeps, and holds nothing old', () => {
  storeTyped(typed)
  store.setItem = () => {
    throw new DOMException('Full', 'QuotaExceededError')
  }
  expect(storeTyped({ ...typed, values: { title: 'Longer' } })).toBe(false)
  expect(hasTyped(mine)).toBe(false)
  vi.stubGlobal('localStorage', undefined)
  expect([storeTyped(typed), hasTyped(mine)]).toEqual([false, false])
  expect(() => clearTyped()).not.toThrow()
})

it('what cannot be read is no typing, and is removed', async () => {
  store.setItem('broadside-typed:7:calls:1:en:x', '{"account":')
  expect(await findTyped(mine)).toBeUndefined()
  expect(Object.keys(store).join()).not.toContain('calls')
})
