import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import type { Sentence } from '../../../collections/messages/messages.js'
import { type Data, type Id, type Noun, startNoun } from '../../helpers/noun.js'

let noun: Noun<{ url: string }>

beforeAll(async () => {
  noun = await startNoun({ collection: 'articles', singular: 'Article', whole })
})
afterAll(() => noun.host.stop())

let made = 0
/** An address that no other article has. */
const newURL = (): string => `https://news.example.org/story/${made++}?id=${made}`
/** Sixteen ways in which one address is shared. */
const waysToShare = (url: string): string[] =>
  Array.from({ length: 16 }, (_, n) => {
    const typed = n % 2 ? url.replace('https://news.example.org', 'HTTPS://News.Example.Org:443') : url
    return typed + ['', '#top', '&utm_source=a', '&fbclid=b#c'][n % 4] + (n > 8 ? `&gclid=${n}` : '')
  }).map((typed) => (typed.includes('#') ? typed.replace(/(#[^&]*)(&.*)?$/, '$2$1') : typed))

const whole = (more: Data = {}): Data => ({ title: 'An article', url: newURL(), ...more })

describe('an article’s address', () => {
  it.each([
    [
      'HTTPS://News.Example.org:443/A/b?x=1&utm_source=mail&y=%7e#c',
      'https://news.example.org/A/b?x=1&y=%7e',
    ],
    ['news.example.org/bare?fbclid=1', 'https://news.example.org/bare'],
    ['http://news.example.org:8080/?b=2&a=1&gclid=3', 'http://news.example.org:8080/?b=2&a=1'],
  ])('%s is kept as %s, through every door', async (typed, url) => {
    for (const [name, write] of noun.doors) {
      const { id, faults } = await write({ data: whole({ url: typed }) })
      expect(faults, name).toEqual([])
      expect((await noun.read(id!)).url, name).toBe(url)
      await noun.remove(id!)
    }
  })

  it.each<[string | null, Sentence]>([
    [
      ' ',
      {
        en: 'Paste the address at which the article is read.',
        es: 'Pega la dirección en la que se lee el artículo.',
      },
    ],
    [
      'the front page',
      {
        en: 'There is a space, a line break or an invisible character in this address. Type it again without it.',
        es: 'Hay un espacio, un salto de línea o un carácter invisible en esta dirección. Escríbela de nuevo sin él.',
      },
    ],
    [
      'frontpage',
      {
        en: 'This is not a whole web address. Write it like https://example.org/page.',
        es: 'Esto no es una dirección web completa. Escríbela como https://example.org/pagina.',
      },
    ],
    [
      'javascript:alert(1)',
      {
        en: 'Only web addresses may be linked to. Write one that begins with https:// or http://.',
        es: 'Solo se puede enlazar a direcciones web. Escribe una que empiece por https:// o http://.',
      },
    ],
    [
      'https://me:secret@example.org/',
      {
        en: 'There is a user name or a password in this address. Write it without what stands before the @.',
        es: 'Hay un nombre de usuario o una contraseña en esta dirección. Escríbela sin lo que va antes de la @.',
      },
    ],
    [
      `https://example.org/${'a'.repeat(2048)}`,
      {
        en: 'This address is longer than 2048 characters. Use a shorter one.',
        es: 'Esta dirección tiene más de 2048 caracteres. Usa una más corta.',
      },
    ],
  ])('%j is refused', async (url, sentence) => {
    await noun.isRefused({ url }, 'url', sentence)
  })

  it('may have 2048 characters', async () => {
    const url = `https://example.org/${'a'.repeat(2048 - 'https://example.org/'.length)}`
    expect((await noun.create({ url })).url).toBe(url)
    expect((await noun.ask('POST', '/api/articles', whole({ url }))).faults).toMatchObject([{ path: 'url' }])
  })

  it('that is wrong, or taken away, is refused at an update and on the way to the trash', async () => {
    const { id, url } = await noun.create()
    for (const wrong of ['javascript:alert(1)', '', null]) {
      for (const [name, write] of noun.doors) {
        const { faults } = await write({ id, data: { url: wrong } })
        expect(faults.length, `${name}, ${wrong}`).toBeGreaterThan(0)
      }
      const thrown = await noun.ask('PATCH', `/api/articles/${id}`, {
        deletedAt: new Date().toISOString(),
        url: wrong,
      })
      expect(thrown.status).toBe(400)
    }
    expect((await noun.read(id)).url).toBe(url)
  })
})

describe('the same article again', () => {
  it('is refused however its address was shared, through every door, and the first is named', async () => {
    const { url } = await noun.create({ title: 'The first' })
    for (const shared of [url, `${url}&utm_campaign=x#top`])
      await noun.isRefused({ url: shared }, 'url', {
        en: '“The first” already exists with this address. Use the existing one, or write another address.',
        es: '«The first» ya existe con esta dirección. Usa el que hay o escribe otra dirección.',
      })
  })

  it('in the trash is refused with the offer to restore it', async () => {
    const { id, url } = await noun.create({ title: 'Thrown away' })
    await noun.trash(id)
    await noun.isRefused({ url: `${url}&fbclid=x` }, 'url', {
      en: '“Thrown away” has this address and is in the trash. Restore it, or write another address.',
      es: '«Thrown away» tiene esta dirección y está en la papelera. Restáuralo o escribe otra dirección.',
    })
    const restored = await noun.ask('PATCH', `/api/articles/${id}?trash=true`, { deletedAt: null })
    expect([restored.status, (await noun.read(id)).url]).toEqual([200, url])
  })

  it('is refused with the first beside the sentence, for a client that offers it', async () => {
    const { id, url } = await noun.create({ title: 'In the archive' })
    const offered = async () => (await noun.ask('POST', '/api/articles', whole({ url }))).faults[0]?.existing
    expect(await offered()).toEqual({ collection: 'articles', id, title: 'In the archive', isTrashed: false })
    await noun.trash(id)
    expect(await offered()).toEqual({ collection: 'articles', id, title: 'In the archive', isTrashed: true })
  })

  it('is found by whatever is pasted, before anything is refused', async () => {
    const { id, url } = await noun.create({ title: 'To be found' })
    const find = (value: string, as?: Role | null) =>
      noun.ask('GET', `/api/articles/existing?value=${encodeURIComponent(value)}`, undefined, as)
    expect((await find(`${url}&utm_source=x#y`)).body).toEqual({
      existing: { id, title: 'To be found', isTrashed: false },
    })
    expect((await find(newURL())).body).toEqual({ existing: null })
    expect((await find('no address')).body).toEqual({ existing: null })
    for (const as of [null, 'organiser'] as const) expect((await find(url, as)).status).toBe(403)
  })

  it('is refused where another article is given its address', async () => {
    const { url } = await noun.create({ title: 'Here first' })
    const { id } = await noun.create()
    for (const [name, write] of noun.doors) {
      const { faults } = await write({ id, data: { url: `${url}#x` } })
      expect(faults, name).toMatchObject([
        { path: 'url', message: expect.stringContaining('“Here first” already exists') as string },
      ])
    }
  })

  it('may be written over itself as it was shared', async () => {
    const { id, url } = await noun.create()
    expect((await noun.update(id, { url: `${url}&utm_source=x`, author: 'Ada' })).url).toBe(url)
  })

  it('is free after the first was deleted for good or given another address', async () => {
    for (const leave of [(id: Id) => noun.remove(id), (id: Id) => noun.update(id, { url: newURL() })]) {
      const { id, url } = await noun.create()
      await leave(id)
      await expect(noun.create({ url })).resolves.toMatchObject({ url })
    }
  })

  it('is free at once after another field refused the first try', async () => {
    const url = newURL()
    await expect(noun.create({ url, title: ' ' })).rejects.toThrow()
    await expect(noun.create({ url, excerpt: 'a'.repeat(501) })).rejects.toThrow()
    await expect(noun.create({ url })).resolves.toMatchObject({ url })
  })
})

describe('two addresses that differ in scheme, path, its last slash or the order of parameters', () => {
  it('are two articles', async () => {
    const all = [
      'https://two.example.org/a?x=1&y=2',
      'http://two.example.org/a?x=1&y=2',
      'https://two.example.org/A?x=1&y=2',
      'https://two.example.org/a/?x=1&y=2',
      'https://two.example.org/a?y=2&x=1',
    ]
    for (const url of all) expect((await noun.create({ url })).url).toBe(url)
  })
})

describe('sixteen at once', () => {
  it.each([0, 1, 2])('make one article, and 15 are told its name, through door %#', async (door) => {
    const [name, write] = noun.doors[door]!
    const title = `All at once through ${name}`
    const answers = await Promise.all(
      waysToShare(newURL()).map((url) => write({ data: whole({ title, url }) })),
    )
    expect(answers.filter(({ id }) => id !== undefined)).toHaveLength(1)
    for (const { faults } of answers.filter(({ id }) => id === undefined))
      expect(faults).toEqual([
        {
          path: 'url',
          message: `“${title}” already exists with this address. Use the existing one, or write another address.`,
        },
      ])
    expect(await noun.count('title', title)).toBe(1)
  })

  it('give their address to one article, and 15 keep theirs', async () => {
    const articles: { id: Id; url: string }[] = []
    for (let n = 0; n < 16; n++) articles.push(await noun.create())
    const url = newURL()
    const results = await Promise.allSettled(
      waysToShare(url).map((typed, n) => noun.update(articles[n]!.id, { url: typed })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const now = await Promise.all(articles.map(({ id }) => noun.read(id)))
    expect(now.filter((article) => article.url === url)).toHaveLength(1)
    expect(now.filter((article, n) => article.url === articles[n]!.url)).toHaveLength(15)
  })

  it('are all kept when they differ', async () => {
    await Promise.all(Array.from({ length: 16 }, () => noun.create({ title: 'Different' })))
    expect(await noun.count('title', 'Different')).toBe(16)
  })
})

describe('an article', () => {
  it('keeps its texts on one line, and the day it was published on', async () => {
    for (const [name, write] of noun.doors) {
      const { id, faults } = await write({
        data: whole({
          title: '  What the \n border did\u0000 ',
          publication: ' The  Lantern ',
          author: '',
          publishedOn: '2026-03-07',
          excerpt: ' One.\r\nTwo.\u0000 ',
        }),
      })
      expect(faults, name).toEqual([])
      const article = await noun.read(id!)
      expect(article, name).toMatchObject({
        title: 'What the border did',
        publication: 'The Lantern',
        publishedOn: '2026-03-07T12:00:00.000Z',
        excerpt: 'One.\nTwo.',
      })
      expect(article.author ?? null, name).toBeNull()
    }
  })

  it('was published on the day that was written, whatever hour and zone stand beside it', async () => {
    const { id } = await noun.create({ publishedOn: '2026-03-07T23:30:00-05:00' })
    expect((await noun.read(id)).publishedOn).toBe('2026-03-07T12:00:00.000Z')
    await noun.update(id, { publishedOn: '' })
    expect((await noun.read(id)).publishedOn ?? null).toBeNull()
  })

  const tooLong = (length: number, max: number): Sentence => ({
    en: `This has ${length} characters and may have ${max}. Shorten it by ${length - max}.`,
    es: `Esto tiene ${length} caracteres y puede tener ${max}. Acórtalo en ${length - max}.`,
  })

  it.each<[string, Data, string, Sentence]>([
    [
      'without a title',
      { title: ' ' },
      'title',
      { en: 'Write the title of the article.', es: 'Escribe el título del artículo.' },
    ],
    ['with a title of 301 characters', { title: 'a'.repeat(301) }, 'title', tooLong(301, 300)],
    [
      'with a publication of 121 characters',
      { publication: 'a'.repeat(121) },
      'publication',
      tooLong(121, 120),
    ],
    ['with an author of 201 characters', { author: 'a'.repeat(201) }, 'author', tooLong(201, 200)],
    ['with an excerpt of 501 characters', { excerpt: 'a'.repeat(501) }, 'excerpt', tooLong(501, 500)],
  ])('%s is refused', async (_, data, path, sentence) => {
    await noun.isRefused(data, path, sentence)
  })

  it('of a day that does not exist is refused', async () => {
    const asked = { data: whole({ publishedOn: '2026-02-30' }) }
    const sentence = {
      en: 'This is not a day. Write it like 2030-05-01, or pick one.',
      es: 'Esto no es un día. Escríbelo como 2030-05-01, o elige uno.',
    }
    // GraphQL has a type for dates, and refuses this one in its own words.
    for (const [name, write] of noun.doors.filter(([door]) => door !== 'GraphQL'))
      for (const language of ['en', 'es'] as const)
        expect((await write({ ...asked, language })).faults, name).toEqual([
          { path: 'publishedOn', message: sentence[language] },
        ])
    expect((await noun.doors[2]![1](asked)).id).toBeUndefined()
  })

  it.each<[Data, string]>([
    [{ title: undefined }, 'title'],
    [{ url: undefined }, 'url'],
    [{ url: ['https://example.org/'] }, 'url'],
    [{ url: {} }, 'url'],
    [{ author: {} }, 'author'],
    [{ excerpt: ['a'] }, 'excerpt'],
    [{ publishedOn: 'soon' }, 'publishedOn'],
    [{ publishedOn: {} }, 'publishedOn'],
  ])('sent as %j is refused at %s', async (data, path) => {
    const { status, faults } = await noun.ask('POST', '/api/articles', whole(data))
    expect(status).toBe(400)
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  it('with an image that does not exist is refused', async () => {
    const image = noun.payload.db.defaultIDType === 'number' ? 99_999 : 'f'.repeat(24)
    await noun.isRefused({ image }, 'image', {
      en: 'What was chosen here does not exist, or was deleted. Choose something else.',
      es: 'Lo que se eligió aquí no existe o se eliminó. Elige otra cosa.',
    })
  })

  it('is not copied: the copy would have the same address', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('POST', `/api/articles/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
  })
})

describe('who may do what with articles', () => {
  it('visitors neither read nor write them', async () => {
    const { id } = await noun.create()
    // Nothing live uses it: to them it is as if it were not there.
    for (const path of ['/api/articles', '/api/articles/count'])
      expect(await noun.ask('GET', path, undefined, null)).toMatchObject({
        status: 200,
        body: { totalDocs: 0 },
      })
    expect((await noun.ask('GET', `/api/articles/${id}`, undefined, null)).status).toBe(404)
    for (const [method, path, data] of [
      ['POST', '/api/articles', whole()],
      ['PATCH', `/api/articles/${id}`, { author: 'Me' }],
      ['DELETE', `/api/articles/${id}`],
    ] as const)
      expect((await noun.ask(method, path, data, null)).status, `${method} ${path}`).toBe(403)
  })

  it('organisers read them and do not write them', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('GET', `/api/articles/${id}`, undefined, 'organiser')).status).toBe(200)
    expect((await noun.ask('POST', '/api/articles', whole(), 'organiser')).status).toBe(403)
    expect((await noun.ask('PATCH', `/api/articles/${id}`, { author: 'Me' }, 'organiser')).status).toBe(403)
    expect((await noun.ask('DELETE', `/api/articles/${id}`, undefined, 'organiser')).status).toBe(403)
  })

  it.each(['editor', 'admin'] as const)('an %s writes and deletes them', async (as) => {
    const { id } = (await noun.ask('POST', '/api/articles', whole(), as)).body.doc!
    expect((await noun.ask('PATCH', `/api/articles/${id}`, { author: 'Ada' }, as)).status).toBe(200)
    expect((await noun.ask('DELETE', `/api/articles/${id}`, undefined, as)).status).toBe(200)
  })
})
