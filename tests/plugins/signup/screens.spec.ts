import { describe, expect, it } from 'vitest'
import {
  crowdedClient,
  crowdedEmail,
  defaultScreens,
  disposableDomains,
  honeypot,
  memoryLimiters,
  namesWithURLs,
  type Objection,
  type Screen,
  type Screened,
  tooFast,
} from '../../../plugins/signup/screens/index.js'
import { screenPost } from '../../../plugins/signup/screens/screen.js'

const seen = (more: Partial<Screened> = {}): Screened => ({
  person: { email: 'ada@example.org' },
  post: {},
  client: null,
  now: new Date('2026-11-30T10:00:00Z'),
  ...more,
})
const screen = (name: string, said?: Objection): Screen => ({ name, judge: () => said })

describe('screens together', () => {
  const fault = { field: 'email', word: 'emailInvalid' } as const

  it('let a refusal count before a suspicion, and that before a crowd', async () => {
    const crowd = screen('crowd', 'crowded')
    const suspicion = screen('suspicion', 'suspect')
    expect(await screenPost(seen(), [screen('none')])).toEqual({ state: 'waiting' })
    expect(await screenPost(seen(), [crowd])).toEqual({ state: 'slow', screen: 'crowd' })
    expect(await screenPost(seen(), [crowd, suspicion])).toEqual({
      state: 'quarantined',
      screen: 'suspicion',
    })
    expect(await screenPost(seen(), [crowd, suspicion, screen('refusal', fault)])).toEqual({ fault })
  })

  it('are all asked, whatever the others say', async () => {
    const asked: string[] = []
    const screens = ['one', 'two'].map((name): Screen => ({
      name,
      judge: () => {
        asked.push(name)
        return 'suspect'
      },
    }))
    await screenPost(seen(), screens)
    expect(asked).toEqual(['one', 'two'])
  })
})

it.each([
  [honeypot(), { homepage: 'x' }, 'suspect'],
  [honeypot(), { homepage: ['', ''] }, 'suspect'],
  [honeypot(), { homepage: '' }, undefined],
  [honeypot(), {}, undefined],
  [tooFast(), { elapsed: 999 }, 'suspect'],
  [tooFast(), { elapsed: '12' }, 'suspect'],
  [tooFast(), { elapsed: '1000' }, undefined],
  [tooFast(), { elapsed: '' }, undefined],
  [tooFast(), { elapsed: 'soon' }, undefined],
  [tooFast(), {}, undefined],
] as [Screen, Screened['post'], Objection | undefined][])('%o says of %j: %s', (one, post, said) => {
  expect(one.judge(seen({ post }))).toBe(said)
})

describe('a name', () => {
  const judge = (firstName: string) =>
    namesWithURLs().judge(seen({ person: { email: 'a@example.org', firstName } }))

  it.each(['http://x', 'Win at WWW.x', 'spam.com', 'see bit.ly/abc now', 'x.xyz!', 'пример.com'])(
    'holds an address: %s',
    (name) => expect(judge(name)).toBe('suspect'),
  )

  it.each([
    'Ada',
    'Maria.Lopez',
    'Ma. José',
    'J.R.R. Tolkien',
    'St.John',
    'D’Arcy',
    'Nguyễn',
    '李雷',
    'Dr.Info-Ann',
  ])('is somebody’s: %s', (name) => expect(judge(name)).toBeUndefined())
})

it.each([
  ['ada@mailinator.example', true],
  ['ada@SUB.Mailinator.example', true],
  ['ada@notmailinator.example', false],
  ['ada@duck.com', false],
  ['ada@x.privaterelay.appleid.com', false],
])('%s is thrown away soon: %s; a privacy relay passes, whatever the list says', (email, isRefused) => {
  const screen = disposableDomains({ domains: ['mailinator.example', 'duck.com', 'appleid.com'] })
  const fault = { field: 'email', word: 'emailDisposable' }
  expect(screen.judge(seen({ person: { email } }))).toEqual(isRefused ? fault : undefined)
})

describe('the list of throw-away domains that a host is given', () => {
  const judge = (domain: string, screen = disposableDomains()) =>
    screen.judge(seen({ person: { email: `ada@${domain}` } })) !== undefined

  it.each(['mailinator.com', 'sub.mailinator.com', 'a.b.Mailinator.COM', 'yopmail.com', 'guerrillamail.com'])(
    'refuses %s',
    (domain) => expect(judge(domain)).toBe(true),
  )

  it.each([
    ...['duck.com', 'simplelogin.com', 'simplelogin.co', 'aleeas.com', 'slmail.me', 'dralias.com'],
    ...['mozmail.com', 'relay.firefox.com', 'x.relay.firefox.com', 'icloud.com'],
    ...['privaterelay.appleid.com', 'passmail.net', 'passinbox.com', 'addy.io', 'me.anonaddy.com'],
    ...['riseup.net', 'proton.me', 'tutanota.com', 'disroot.org', 'autistici.org', 'example.org'],
  ])('lets %s through', (domain) => expect(judge(domain)).toBe(false))

  it('can be added to and replaced', () => {
    const added = disposableDomains({ also: [' Throwaway.example'] })
    expect([judge('x.throwaway.example', added), judge('mailinator.com', added)]).toEqual([true, true])
    const replaced = disposableDomains({ domains: ['throwaway.example'] })
    expect([judge('throwaway.example', replaced), judge('mailinator.com', replaced)]).toEqual([true, false])
  })

  it('is none of a host that does not ask for it', () =>
    expect(defaultScreens(memoryLimiters()).map(({ name }) => name)).not.toContain('disposableDomains'))
})

describe('a crowd', () => {
  const rate = { points: 2, seconds: 60 }
  const tell = async (one: Screen, posts: Partial<Screened>[]) => {
    const said: (Objection | undefined)[] = []
    for (const post of posts) said.push(await one.judge(seen(post)))
    return said
  }

  it('is more than so many of one client, whatever its port and of IPv6 its network', async () => {
    const clients = ['203.0.113.1:80', '203.0.113.1', '203.0.113.1:90', '203.0.113.2'].map((client) => ({
      client,
    }))
    const one = crowdedClient(memoryLimiters(), { rate })
    expect(await tell(one, clients)).toEqual([undefined, undefined, 'crowded', undefined])
    const network = ['2001:db8:1::1', '2001:db8:1::2', '2001:db8:1::3', '2001:db8:2::1'].map((client) => ({
      client,
    }))
    expect(await tell(one, network)).toEqual([undefined, undefined, 'crowded', undefined])
  })

  it('is nobody’s where no address is known', async () => {
    const one = crowdedClient(memoryLimiters(), { rate: { points: 1, seconds: 61 } })
    expect(await tell(one, [{}, {}, {}])).toEqual([undefined, undefined, undefined])
  })

  it('is more than so many of one e-mail, however it is written; the next day’s key knows none of today', async () => {
    const one = crowdedEmail(memoryLimiters(), { rate })
    const as = (email: string, now = seen().now) => ({ person: { email }, now })
    const tomorrow = new Date('2026-12-01T00:00:01Z')
    expect(
      await tell(one, [
        ...[as('ada@example.org'), as('ADA@example.org'), as(' ada@Example.org'), as('bea@example.org')],
        as('ada@example.org', tomorrow),
      ]),
    ).toEqual([undefined, undefined, 'crowded', undefined, undefined])
  })

  it('is counted for so many names at once: beyond, the earliest is forgotten', async () => {
    const limits = memoryLimiters({ most: 2 })
    const take = (who: string) =>
      limits.take({ name: 'few', rate: { points: 1, seconds: 60 }, who, now: seen().now })
    const taken: boolean[] = []
    for (const who of ['ada', 'bea', 'bea', 'ada', 'cleo', 'ada', 'cleo']) taken.push(await take(who))
    expect(taken).toEqual([true, true, false, false, true, true, false])
  })
})
