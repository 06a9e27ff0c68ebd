import { expect, it } from 'vitest'
import { z } from 'zod'
import { type ActionContext, defineAction } from '../../../plugins/actions/defineAction.js'
import { ownActions } from '../../../plugins/actions/kinds.js'
import { toActions } from '../../../plugins/actions/registry.js'

const called = { en: 'Sign', es: 'Firmar' }
const define = (type: string, resolve: () => { url: string } | null = () => null) =>
  defineAction({
    type,
    labels: { singular: called, plural: called },
    fields: [{ name: 'url', type: 'text' }],
    shape: { url: z.url() },
    resolve,
  })

it('a host’s kinds come after Broadside’s, in the host’s order', () => {
  const types = toActions([define('signPetition'), define('callIn')]).map(({ type }) => type)
  expect(types).toEqual([...ownActions.map(({ type }) => type), 'signPetition', 'callIn'])
})

it.each([
  ['attend', 'There are two ways to act of the type `attend`.'],
  // On SQL the messages of a `spread` step, and the texts of an `attend` step, have tables of these names.
  ['spreadMessages', 'The type `spreadMessages` is reserved: a table of `spread` has its name.'],
  ['attendLocales', 'The type `attendLocales` is reserved: a table of `attend` has its name.'],
  ['sign-petition', '`sign-petition` can’t be the type of a way to act.'],
  ['', '`` can’t be the type of a way to act.'],
])('the type %j is refused at boot', (type, sentence) => {
  expect(() => toActions([define(type)])).toThrow(`[payload-broadside/actions] ${sentence.replace('’', "'")}`)
})

it('a host’s two kinds of one type are refused at boot', () => {
  expect(() => toActions([define('signPetition'), define('signPetition')])).toThrow(
    'There are two ways to act of the type `signPetition`.',
  )
})

it('a host’s kind answers what its shape names and nothing beside, or throws', () => {
  const resolve = (answer: object | null) =>
    toActions([define('signPetition', () => answer as never)])
      .at(-1)!
      .resolve({ blockType: 'signPetition' }, {} as ActionContext)
  expect(resolve({ url: 'https://a.example/', secret: 1 })).toEqual({ url: 'https://a.example/' })
  expect(resolve(null)).toBeNull()
  expect(() => resolve({ url: 7 })).toThrow('url')
})
