import type { FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { followTyping } from '../../../collections/panel/AutosaveGuard/followTyping.js'

const form = (fields: Record<string, string>, typedIn?: string): FormState =>
  Object.fromEntries(
    Object.entries(fields).map(([path, value]) => [
      path,
      { value, ...(path === typedIn ? { isModified: true } : {}) },
    ]),
  )

const rowsOf = (...ids: string[]): FormState => ({ partners: { rows: ids.map((id) => ({ id })) } })

/** Typing into the title of a form, then into its summary. */
const typeTwice = () => {
  const typing = followTyping()
  typing.see(form({ title: 'Old', summary: 'Old' }))
  typing.see(form({ title: 'New', summary: 'Old' }, 'title'))
  return typing
}

const afterwards = form({ title: 'New', summary: 'New' }, 'summary')

describe('what is typed in a form', () => {
  it('is exposed to the next answer once another field is typed in', () => {
    const typing = typeTwice()
    expect(typing.see(afterwards)).toEqual({ title: { value: 'New' } })
    typing.hear()
    expect(typing.see(afterwards)).toEqual({ title: { value: 'New' } })
  })

  it('is not exposed to the second answer, which was asked for when it had been typed', () => {
    const typing = typeTwice()
    typing.hear()
    typing.hear()
    expect(typing.see(afterwards)).toEqual({})
  })

  it('is not exposed while it is protected', () => {
    const typing = typeTwice()
    const isModified = true
    expect(
      typing.see({ title: { value: 'New', isModified }, summary: { value: 'New', isModified } }),
    ).toEqual({})
  })

  it('is forgotten when something else takes its place, as when rows are moved', () => {
    const typing = typeTwice()
    expect(typing.see(form({ title: 'Moved', summary: 'New' }, 'summary'))).toEqual({})
    expect(typing.see(afterwards)).toEqual({})
  })

  it('is not what a field holds that is only checked again', () => {
    const typing = typeTwice()
    typing.hear()
    typing.see(form({ title: 'New', summary: 'Old' }, 'summary'))
    expect(typing.isAhead()).toBe(false)
  })

  it('is ahead of the last answer until the next', () => {
    const typing = typeTwice()
    expect(typing.isAhead()).toBe(true)
    typing.hear()
    expect(typing.isAhead()).toBe(false)
    typing.see(form({ title: 'New', summary: 'Old' }, 'title'))
    expect(typing.isAhead()).toBe(false)
  })
})

it('a row that is added, moved or removed is ahead of the last answer; those of the beginning are not', () => {
  const typing = followTyping()
  typing.see(rowsOf('a'))
  expect(typing.isAhead()).toBe(false)
  for (const rows of [rowsOf('a', 'b'), rowsOf('b', 'a'), rowsOf('b')]) {
    typing.hear()
    expect(typing.isAhead()).toBe(false)
    typing.see(rows)
    expect(typing.isAhead()).toBe(true)
  }
})
