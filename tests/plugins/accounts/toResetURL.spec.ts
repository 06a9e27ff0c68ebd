import { expect, it } from 'vitest'
import { toResetURL } from '../../../plugins/accounts/resetMail.js'

it('the link by which a password is set leads to the panel’s page, wherever the host has put it', () => {
  const config = {
    serverURL: 'https://act.example.org',
    routes: { admin: '/panel' },
    admin: { routes: { reset: '/new-password' } },
  }
  expect(toResetURL({ config } as never, 'a/b')).toBe('https://act.example.org/panel/new-password/a%2Fb')
})
