import { describe, expect, it } from 'vitest'
import { toTabIndex } from '../../../collections/panel/GoToFault/toTabIndex.js'
import { toLabel } from '../../../plugins/preflight/components/Preflight/toLabel.js'
import { inWords } from '../../helpers/messages.js'

const finding = (weight: 'refuses' | 'warns') => ({ path: 'title', step: null, message: 'x', weight })
const known = (isLive: boolean, ...weights: ('refuses' | 'warns')[]) =>
  toLabel({ state: 'known', isLive, findings: weights.map(finding) })

describe('the checklist’s button', () => {
  it('counts what refuses, else what is only said', () => {
    expect(known(false, 'warns', 'refuses', 'refuses').long).toEqual({
      en: '2 things before publishing',
      es: '2 cosas antes de publicar',
    })
    expect(inWords(known(false, 'refuses').long).es).toBe('1 cosa antes de publicar')
    expect(known(true, 'warns').long).toEqual({ en: '1 warning', es: '1 aviso' })
    expect(known(true, 'warns', 'warns').long).toEqual({ en: '2 warnings', es: '2 avisos' })
    expect(inWords(known(false).long).en).toBe('Ready to publish')
    expect(inWords(known(true).long).en).toBe('Complete')
  })

  it('says nothing that it does not know', () => {
    expect(inWords(toLabel({ state: 'checking' }).long).en).toBe('Checking…')
    expect(inWords(toLabel({ state: 'unknown' }).long).en).toBe('Not checked')
  })

  it('says on a phone the beginning of what it says else', () => {
    for (const { short, long } of [known(false), known(true), known(false, 'refuses'), known(true, 'warns')])
      for (const language of ['en', 'es'] as const)
        expect(inWords(long)[language].startsWith(inWords(short)[language])).toBe(true)
  })
})

it('a field is found in its tab, also inside rows, and outside of tabs in none', () => {
  const fields = [
    { name: 'addresses', type: 'ui' },
    {
      type: 'tabs',
      tabs: [
        { type: 'tab', fields: [{ type: 'row', fields: [{ name: 'title', type: 'text' }] }] },
        { type: 'tab', fields: [{ name: 'actions', type: 'blocks' }] },
      ],
    },
    { name: 'closesAt', type: 'date' },
  ]
  expect(toTabIndex(fields, 'title')).toBe(0)
  expect(toTabIndex(fields, 'actions.2.episode')).toBe(1)
  expect(toTabIndex(fields, 'closesAt')).toBe(-1)
})
