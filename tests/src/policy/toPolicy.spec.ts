import { expect, it } from 'vitest'
import { toPolicy } from '../../../src/policy/toPolicy.js'

const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name, ...sources] = directive.split(' ')
      return [name!, sources]
    }),
  )

it.each(['site', 'preview', 'panel'] as const)(
  'on a page of the %s scripts run by its nonce alone',
  (kind) => {
    const { 'script-src': scripts } = read(toPolicy({ kind, scripts: { nonce: 'abc' } }))
    expect(scripts).toContain("'nonce-abc'")
    expect(scripts).not.toContain("'unsafe-inline'")
    expect(scripts).not.toContain("'unsafe-eval'")
  },
)

it('a preview is framed by our own panel alone, and the other pages by nobody', () => {
  const framed = (kind: 'site' | 'preview' | 'panel') =>
    read(toPolicy({ kind, scripts: { nonce: 'x' } }))['frame-ancestors']
  expect(framed('preview')).toEqual(["'self'"])
  expect(framed('site')).toEqual(["'none'"])
  expect(framed('panel')).toEqual(["'none'"])
})

it('what is not named is not loaded, and no form or base leads elsewhere', () => {
  const policy = read(toPolicy({ kind: 'site', scripts: { nonce: 'x' } }))
  expect(policy['default-src']).toEqual(["'none'"])
  expect(policy['base-uri']).toEqual(["'none'"])
  expect(policy['form-action']).toEqual(["'self'"])
  expect(policy['style-src']).toEqual(["'self'"])
})
