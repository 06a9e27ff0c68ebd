import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import type { Sentence } from '../../../collections/messages/messages.js'
import { type Data, type Id, type Noun, startNoun } from '../../helpers/noun.js'

let noun: Noun<{ key: string }>

beforeAll(async () => {
  noun = await startNoun({ collection: 'consents', singular: 'Consent', writer: 'admin', whole })
})
afterAll(() => noun.host.stop())

let made = 0
/** A key that no other consent has. */
const newKey = (): string => `consent-${made++}`

const whole = (more: Data = {}): Data => ({
  key: newKey(),
  purpose: 'News by e-mail',
  wording: 'You may write to me.',
  ...more,
})

describe('a consent', () => {
  it('is kept through every door, its texts trimmed, one wording for each language', async () => {
    for (const [name, write] of noun.doors) {
      const key = newKey()
      const { id, faults } = await write({
        data: { key: ` ${key} `, purpose: ' News  by e-mail\n', wording: ' You may\r\nwrite to me.\u0000 ' },
      })
      expect(faults, name).toEqual([])
      const spanish = { purpose: 'Noticias por correo', wording: 'Pueden escribirme.' }
      expect((await write({ id: id!, data: spanish, locale: 'es' })).faults, name).toEqual([])
      expect(await noun.read(id!), name).toMatchObject({
        key,
        purpose: 'News by e-mail',
        wording: 'You may\nwrite to me.',
      })
      expect(await noun.read(id!, 'es'), name).toMatchObject({ key, ...spanish })
    }
  })

  const tooLong = (length: number, max: number): Sentence => ({
    en: `This has ${length} characters and may have ${max}. Shorten it by ${length - max}.`,
    es: `Esto tiene ${length} caracteres y puede tener ${max}. Acórtalo en ${length - max}.`,
  })
  const noKey = { en: 'Write a key, such as newsletter.', es: 'Escribe una clave, como boletin.' }

  it.each<[string, Data, string, Sentence]>([
    ['without a key', { key: ' ' }, 'key', noKey],
    [
      'with a key that is a sentence',
      { key: 'Boletín por correo' },
      'key',
      {
        en: 'A key has the letters a to z, digits, and single hyphens between them. Write it like boletin-por-correo.',
        es: 'Una clave lleva letras de la a a la z sin acentos, cifras y guiones sueltos entre ellas. Escríbela como boletin-por-correo.',
      },
    ],
    [
      'with a key of 41 characters',
      { key: 'a'.repeat(41) },
      'key',
      {
        en: 'A key has at most 40 characters; this one has 41. Shorten it.',
        es: 'Una clave tiene como máximo 40 caracteres; esta tiene 41. Acórtala.',
      },
    ],
    [
      'without a purpose',
      { purpose: ' ' },
      'purpose',
      { en: 'Say in a few words what the consent is for.', es: 'Di en pocas palabras para qué es.' },
    ],
    [
      'without a wording',
      { wording: '\n' },
      'wording',
      {
        en: 'Write the exact words that people agree to.',
        es: 'Escribe las palabras exactas con las que la gente está de acuerdo.',
      },
    ],
    ['with a purpose of 121 characters', { purpose: 'a'.repeat(121) }, 'purpose', tooLong(121, 120)],
    ['with a wording of 1001 characters', { wording: 'a'.repeat(1001) }, 'wording', tooLong(1001, 1000)],
  ])('%s is refused', async (_, data, path, sentence) => {
    await noun.isRefused(data, path, sentence)
  })

  it.each<[Data, string]>([
    [{ key: undefined }, 'key'],
    [{ key: null }, 'key'],
    [{ key: { a: 1 } }, 'key'],
    [{ wording: {} }, 'wording'],
    [{ purpose: ['a'] }, 'purpose'],
  ])('sent as %j is refused at %s', async (data, path) => {
    const { status, faults } = await noun.ask('POST', '/api/consents', whole(data))
    expect(status).toBe(400)
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  it('is not copied: the copy would have the same key', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('POST', `/api/consents/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
  })
})

describe('the wording of a consent', () => {
  it('may be changed, in one language without the other, through every door', async () => {
    const { id } = await noun.create({ wording: 'The first wording.' })
    await noun.update(id, { purpose: 'Noticias', wording: 'La primera redacción.' }, 'es')
    for (const [name, write] of noun.doors) {
      expect((await write({ id, data: { wording: `Changed over ${name}.` } })).faults, name).toEqual([])
      expect((await noun.read(id)).wording).toBe(`Changed over ${name}.`)
      expect((await noun.read(id, 'es')).wording).toBe('La primera redacción.')
    }
  })

  it('can’t be taken away', async () => {
    const { id } = await noun.create({ wording: 'These words.' })
    for (const [name, write] of noun.doors) {
      expect((await write({ id, data: { wording: '' } })).faults, name).toMatchObject([{ path: 'wording' }])
    }
    expect((await noun.read(id)).wording).toBe('These words.')
  })

  it('is needed in each language that is written, and no other keeps it from being restored', async () => {
    const { id } = await noun.create()
    for (const [name, write] of noun.doors)
      for (const wording of ['', null])
        expect(
          (await write({ id, locale: 'es', data: { purpose: 'Noticias', wording } })).faults,
          name,
        ).toMatchObject([{ path: 'wording' }])
    const { status, faults } = await noun.ask(
      'POST',
      '/api/consents?locale=es',
      whole({ wording: undefined }),
    )
    expect([status, faults[0]?.path]).toEqual([400, 'wording'])
    await noun.trash(id)
    const restored = await noun.ask('PATCH', `/api/consents/${id}?trash=true&locale=es`, { deletedAt: null })
    expect(restored.status).toBe(200)
  })

  it('is written in one language at a time', async () => {
    const { status, faults } = await noun.ask(
      'POST',
      '/api/consents?locale=all',
      whole({ wording: { en: 'One.', es: 'Uno.' } }),
    )
    expect([status, faults[0]?.path]).toEqual([400, 'locale'])
  })
})

describe('the key of a consent', () => {
  const frozen: Sentence = {
    en: 'The key of a consent stays as it is: the receipts of those who agreed name it. Make a new consent instead.',
    es: 'La clave de un consentimiento no cambia: la nombran los comprobantes de quienes lo dieron. Crea otro consentimiento.',
  }

  it('is the first one for ever, through every door and in the trash', async () => {
    const { id, key } = await noun.create()
    for (const other of [newKey(), key.toUpperCase(), '']) {
      for (const [name, write] of noun.doors)
        for (const language of ['en', 'es'] as const)
          expect((await write({ id, data: { key: other }, language })).faults, `${name}, ${other}`).toEqual([
            { path: 'key', message: frozen[language] },
          ])
      await expect(noun.update(id, { key: other })).rejects.toThrow()
      const thrown = await noun.ask('PATCH', `/api/consents/${id}`, {
        deletedAt: new Date().toISOString(),
        key: other,
      })
      expect(thrown.status).toBe(400)
    }
    expect((await noun.ask('PATCH', `/api/consents/${id}`, { key: null })).status).toBe(400)
    expect((await noun.read(id)).key).toBe(key)
  })

  it('may be sent again as it is, as a form does', async () => {
    const { id, key } = await noun.create()
    for (const [name, write] of noun.doors)
      expect((await write({ id, data: { key, purpose: `Over ${name}` } })).faults, name).toEqual([])
    expect((await noun.read(id)).key).toBe(key)
  })
})

describe('the same key again', () => {
  it('is refused through every door, in another language too', async () => {
    const { key } = await noun.create()
    await noun.isRefused({ key: ` ${key}` }, 'key', {
      en: `A consent with the key “${key}” already exists. Use the existing one, or choose another key.`,
      es: `Ya existe un consentimiento con la clave «${key}». Usa el que hay o elige otra clave.`,
    })
    await expect(noun.create({ key }, 'es')).rejects.toThrow()
  })

  it('in the trash is refused with the offer to restore it', async () => {
    const { id, key } = await noun.create()
    await noun.trash(id)
    await noun.isRefused({ key }, 'key', {
      en: `A consent with the key “${key}” is in the trash. Restore it, or choose another key.`,
      es: `Un consentimiento con la clave «${key}» está en la papelera. Restáuralo o elige otra clave.`,
    })
    const restored = await noun.ask('PATCH', `/api/consents/${id}?trash=true`, { deletedAt: null })
    expect(restored.status).toBe(200)
  })

  it('is refused with the first beside the sentence, for a client that offers it', async () => {
    const { id, key } = await noun.create()
    const offered = async () => (await noun.ask('POST', '/api/consents', whole({ key }))).faults[0]?.existing
    expect(await offered()).toEqual({ collection: 'consents', id, title: key, isTrashed: false })
    await noun.trash(id)
    expect(await offered()).toEqual({ collection: 'consents', id, title: key, isTrashed: true })
  })

  it('is found before anything is refused', async () => {
    const { id, key } = await noun.create()
    const find = (value: string, as?: Role | null) =>
      noun.ask('GET', `/api/consents/existing?value=${encodeURIComponent(value)}`, undefined, as)
    expect((await find(` ${key}`)).body).toEqual({ existing: { id, title: key, isTrashed: false } })
    expect((await find(newKey())).body).toEqual({ existing: null })
    for (const as of [null, 'organiser'] as const) expect((await find(key, as)).status).toBe(403)
  })

  it('is free after the first was deleted for good', async () => {
    const { id, key } = await noun.create()
    await noun.remove(id)
    await expect(noun.create({ key })).resolves.toMatchObject({ key })
  })

  it('is free at once after another field refused the first try', async () => {
    const key = newKey()
    await expect(noun.create({ key, purpose: ' ' })).rejects.toThrow()
    await expect(noun.create({ key, wording: ' ' })).rejects.toThrow()
    await expect(noun.create({ key })).resolves.toMatchObject({ key })
  })
})

describe('sixteen at once', () => {
  it.each([0, 1, 2])('make one consent, and 15 are told its key, through door %#', async (door) => {
    const [, write] = noun.doors[door]!
    const key = newKey()
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        write({ data: whole({ key: ' '.repeat(n) + key }), locale: n % 2 ? 'en' : 'es' }),
      ),
    )
    expect(answers.filter(({ id }) => id !== undefined)).toHaveLength(1)
    for (const { faults } of answers.filter(({ id }) => id === undefined))
      expect(faults).toEqual([
        {
          path: 'key',
          message: `A consent with the key “${key}” already exists. Use the existing one, or choose another key.`,
        },
      ])
    expect(await noun.count('key', key)).toBe(1)
  })
})

describe('who may do what with consents', () => {
  const writes = (id: Id) =>
    [
      ['POST', '/api/consents', whole()],
      ['PATCH', `/api/consents/${id}`, { wording: 'Mine.' }],
      ['DELETE', `/api/consents/${id}`],
    ] as const

  it.each(['organiser', null] as const)('%s neither reads nor writes them', async (as) => {
    const { id } = await noun.create()
    // Nothing live uses it: to them it is as if it were not there.
    for (const path of ['/api/consents', '/api/consents/count'])
      expect(await noun.ask('GET', path, undefined, as)).toMatchObject({
        status: 200,
        body: { totalDocs: 0 },
      })
    expect((await noun.ask('GET', `/api/consents/${id}`, undefined, as)).status).toBe(404)
    for (const [method, path, data] of writes(id))
      expect((await noun.ask(method, path, data, as)).status, `${method} ${path}`).toBe(403)
  })

  it('editors read them, to pick them, and do not write them', async () => {
    const { id } = await noun.create()
    expect((await noun.ask('GET', `/api/consents/${id}`, undefined, 'editor')).status).toBe(200)
    for (const [method, path, data] of writes(id))
      expect((await noun.ask(method, path, data, 'editor')).status, `${method} ${path}`).toBe(403)
    for (const [name, write] of noun.doorsOf('editor')) {
      expect((await write({ data: whole() })).id, name).toBeUndefined()
      expect((await write({ id, data: { wording: 'Mine.' } })).id, name).toBeUndefined()
    }
    expect((await noun.read(id)).wording).toBe('You may write to me.')
  })

  it('admins write and delete them', async () => {
    const { id } = (await noun.ask('POST', '/api/consents', whole())).body.doc!
    expect((await noun.ask('PATCH', `/api/consents/${id}`, { wording: 'Ours.' })).status).toBe(200)
    expect((await noun.ask('DELETE', `/api/consents/${id}`)).status).toBe(200)
  })
})
