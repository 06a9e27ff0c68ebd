import { describe, expect, it } from 'vitest'
import { toShareLinks } from '../../../plugins/sharing/toShareLinks.js'

const url = 'https://act.example.org/calls/open-the-border'
const sharing = { url, title: 'Open the border', slogan: 'Let them all in!', locale: 'en' }

const linkOf = (channel: string, more: Partial<Parameters<typeof toShareLinks>[0]> = {}) =>
  toShareLinks({ ...sharing, ...more }).find((link) => link.channel === channel)!

describe('share links', () => {
  it('lead to ten channels in the order of the buttons', () => {
    expect(toShareLinks(sharing).map(({ channel }) => channel)).toEqual([
      ...['whatsapp', 'telegram', 'facebook', 'x', 'bluesky', 'mastodon', 'threads', 'sms', 'email', 'copy'],
    ])
  })

  it('say title, first slogan and address when the editor wrote nothing', () => {
    const text = `Open the border – Let them all in! ${url}?source=whatsapp`
    expect(linkOf('whatsapp').text).toBe(text)
    expect(new URL(linkOf('whatsapp').url).searchParams.get('text')).toBe(text)
  })

  it('say the title alone for a call without slogans', () => {
    expect(linkOf('bluesky', { slogan: null }).text).toBe(`Open the border ${url}?source=bluesky`)
  })

  it('say the editor’s own words in the channel they were written for, and in no other', () => {
    const messages = { x: 'Tonight. All of us.' }
    expect(new URL(linkOf('x', { messages }).url).searchParams.get('text')).toBe('Tonight. All of us.')
    expect(linkOf('telegram', { messages }).text).toContain('Let them all in!')
  })

  it('carry & # % + and emoji through unchanged', () => {
    const messages = { whatsapp: '100 % of us & you: #LetThemIn + ✊🏽\nNow' }
    const link = linkOf('whatsapp', { messages }).url
    expect(link.split('text=')[1]).not.toMatch(/[&# +\n]/)
    expect(decodeURIComponent(link.split('text=')[1]!)).toBe(`${messages.whatsapp} ${url}?source=whatsapp`)
  })

  it('survive half of an emoji, as a cut text ends with', () => {
    const title = 'Now ✊'.concat('👊'.slice(0, 1))
    expect(linkOf('email', { title }).url).toContain(encodeURIComponent('Now ✊\uFFFD'))
  })

  it('tell where people came from, beside what the address asks already', () => {
    const link = linkOf('copy', { url: `${url}?a=1`, source: 'poster & flyer' })
    expect(new URL(link.url).searchParams.get('source')).toBe('poster & flyer')
    expect(new URL(link.url).searchParams.get('a')).toBe('1')
    expect(new URL(linkOf('facebook', { source: 'tw' }).url).searchParams.get('u')).toBe(`${url}?source=tw`)
    expect(linkOf('copy').url).toBe(`${url}?source=copy`)
  })

  it('open a mail whose subject is one line and whose body ends its lines as mails do', () => {
    const link = linkOf('email', { title: 'Open\nthe border', messages: { email: 'Dear all,\ncome' } }).url
    expect(link).toMatch(
      /^mailto:\?subject=Open%20the%20border&body=Dear%20all%2C%0D%0Acome%0D%0A%0D%0Ahttps/,
    )
  })

  it('open a short message that both iPhones and Androids fill in, in the plain marks of its alphabet', () => {
    const { url: link, text } = linkOf('sms', { messages: { sms: '“Tonight” – it’s now…' } })
    expect(text).toBe(`"Tonight" - it's now... ${url}?source=sms`)
    expect(link).toBe(`sms:?&body=${encodeURIComponent(text)}`)
  })

  it('open a post at Threads with its text', () => {
    const { url: link, text } = linkOf('threads')
    expect(new URL(link).searchParams.get('text')).toBe(text)
  })

  it('are labelled in Spanish for Spanish calls and in English for all others', () => {
    expect([linkOf('email', { locale: 'es-MX' }).label, linkOf('copy', { locale: 'es' }).label]).toEqual([
      'Correo',
      'Copiar',
    ])
    expect(linkOf('copy', { locale: 'fr' }).label).toBe('Copy')
  })

  it('are absolute addresses, mails or short messages in every channel', () => {
    for (const link of toShareLinks(sharing))
      expect(new URL(link.url).protocol).toMatch(/^(https|mailto|sms):$/)
  })
})
