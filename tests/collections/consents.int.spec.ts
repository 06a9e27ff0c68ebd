import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Sentence } from '../../collections/shared/say.js'
import { type Door, openDoors } from '../helpers/doors.js'
import { rest } from '../helpers/rest.js'
import { signIn } from '../helpers/signIn.js'
import { startTestHost, type TestHost } from '../helpers/testPayload.js'

type Data = Record<string, unknown>
type Id = number | string
type Locale = 'en' | 'es'
type Existing = { collection: string; id: Id; title: string; isTrashed: boolean }
type Consent = Data & { id: Id; key: string; wording: string }

let host: TestHost
let payload: Payload
let doors: [string, Door][]
const tokens: Record<string, string> = {}

beforeAll(async () => {
  host = await startTestHost()
  payload = host.payload
  for (const role of ['admin', 'editor', 'organiser'] as const) tokens[role] = await signIn(payload, role)
  doors = openDoors({ host, token: tokens.admin!, collection: 'consents', singular: 'Consent' })
})
afterAll(() => host.stop())

const ask = async (method: string, path: string, data?: Data, as: string | null = 'admin') => {
  const answer = await rest(host.config)(path, {
    method,
    headers: as ? { authorization: `JWT ${tokens[as]}` } : {},
    ...(data && { body: JSON.stringify(data) }),
  })
  const body = (await answer.json()) as Data & {
    errors?: { data?: { errors?: { path: string; message: string; existing?: Existing }[] } }[]
  }
  return { status: answer.status, body, faults: body.errors?.[0]?.data?.errors ?? [] }
}

let made = 0
/** A key that no other consent has. */
const newKey = (): string => `consent-${made++}`

const whole = (more: Data = {}): Data => ({
  key: newKey(),
  purpose: 'News by e-mail',
  wording: 'You may write to me.',
  ...more,
})
const create = async (more: Data = {}, locale: Locale = 'en') =>
  (await payload.create({
    collection: 'consents',
    locale,
    data: whole(more) as never,
    overrideAccess: true,
  })) as unknown as Consent
const update = async (id: Id, data: Data, locale: Locale = 'en') =>
  (await payload.update({
    collection: 'consents',
    id,
    locale,
    data: data as never,
    overrideAccess: true,
  })) as unknown as Consent
const read = async (id: Id, locale: Locale = 'en') =>
  (await payload.findByID({
    collection: 'consents',
    id,
    locale,
    fallbackLocale: false,
    trash: true,
    overrideAccess: true,
  })) as unknown as Consent
const trash = (id: Id) => update(id, { deletedAt: new Date().toISOString() })

const isRefusedEverywhere = async (data: Data, path: string, sentence: Sentence) => {
  for (const [name, write] of doors)
    for (const language of ['en', 'es'] as const)
      expect(await write({ data: whole(data), language }), `${name}, ${language}`).toEqual({
        id: undefined,
        faults: [{ path, message: sentence[language] }],
      })
}

describe('a consent', () => {
  it('is kept through every door, its texts trimmed, one wording for each language', async () => {
    for (const [name, write] of doors) {
      const key = newKey()
      const { id, faults } = await write({
        data: { key: ` ${key} `, purpose: ' News  by e-mail\n', wording: ' You may\r\nwrite to me.\u0000 ' },
      })
      expect(faults, name).toEqual([])
      const spanish = { purpose: 'Noticias por correo', wording: 'Pueden escribirme.' }
      expect((await write({ id: id!, data: spanish, locale: 'es' })).faults, name).toEqual([])
      expect(await read(id!), name).toMatchObject({
        key,
        purpose: 'News by e-mail',
        wording: 'You may\nwrite to me.',
      })
      expect(await read(id!, 'es'), name).toMatchObject({ key, ...spanish })
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
    await isRefusedEverywhere(data, path, sentence)
  })

  it.each<[Data, string]>([
    [{ key: undefined }, 'key'],
    [{ key: null }, 'key'],
    [{ key: { a: 1 } }, 'key'],
    [{ wording: {} }, 'wording'],
    [{ purpose: ['a'] }, 'purpose'],
  ])('sent as %j is refused at %s', async (data, path) => {
    const { status, faults } = await ask('POST', '/api/consents', whole(data))
    expect(status).toBe(400)
    expect(faults.map((fault) => fault.path)).toEqual([path])
  })

  it('is not copied: the copy would have the same key', async () => {
    const { id } = await create()
    expect((await ask('POST', `/api/consents/${id}/duplicate`, {})).status).toBeGreaterThanOrEqual(400)
  })
})

describe('the wording of a consent', () => {
  it('may be changed, in one language without the other, through every door', async () => {
    const { id } = await create({ wording: 'The first wording.' })
    await update(id, { purpose: 'Noticias', wording: 'La primera redacción.' }, 'es')
    for (const [name, write] of doors) {
      expect((await write({ id, data: { wording: `Changed over ${name}.` } })).faults, name).toEqual([])
      expect((await read(id)).wording).toBe(`Changed over ${name}.`)
      expect((await read(id, 'es')).wording).toBe('La primera redacción.')
    }
  })

  it('can’t be taken away', async () => {
    const { id } = await create({ wording: 'These words.' })
    for (const [name, write] of doors) {
      expect((await write({ id, data: { wording: '' } })).faults, name).toMatchObject([{ path: 'wording' }])
    }
    expect((await read(id)).wording).toBe('These words.')
  })
})

describe('the key of a consent', () => {
  const frozen: Sentence = {
    en: 'The key of a consent stays as it is: the receipts of those who agreed name it. Make a new consent instead.',
    es: 'La clave de un consentimiento no cambia: la nombran los comprobantes de quienes lo dieron. Crea otro consentimiento.',
  }

  it('is the first one for ever, through every door and in the trash', async () => {
    const { id, key } = await create()
    for (const other of [newKey(), key.toUpperCase(), '']) {
      for (const [name, write] of doors)
        for (const language of ['en', 'es'] as const)
          expect((await write({ id, data: { key: other }, language })).faults, `${name}, ${other}`).toEqual([
            { path: 'key', message: frozen[language] },
          ])
      await expect(update(id, { key: other })).rejects.toThrow()
      const thrown = await ask('PATCH', `/api/consents/${id}`, {
        deletedAt: new Date().toISOString(),
        key: other,
      })
      expect(thrown.status).toBe(400)
    }
    expect((await ask('PATCH', `/api/consents/${id}`, { key: null })).status).toBe(400)
    expect((await read(id)).key).toBe(key)
  })

  it('may be sent again as it is, as a form does', async () => {
    const { id, key } = await create()
    for (const [name, write] of doors)
      expect((await write({ id, data: { key, purpose: `Over ${name}` } })).faults, name).toEqual([])
    expect((await read(id)).key).toBe(key)
  })
})

describe('the same key again', () => {
  it('is refused through every door, in another language too', async () => {
    const { key } = await create()
    await isRefusedEverywhere({ key: ` ${key}` }, 'key', {
      en: `A consent with the key “${key}” already exists. Use the existing one, or choose another key.`,
      es: `Ya existe un consentimiento con la clave «${key}». Usa el que hay o elige otra clave.`,
    })
    await expect(create({ key }, 'es')).rejects.toThrow()
  })

  it('in the trash is refused with the offer to restore it', async () => {
    const { id, key } = await create()
    await trash(id)
    await isRefusedEverywhere({ key }, 'key', {
      en: `A consent with the key “${key}” is in the trash. Restore it, or choose another key.`,
      es: `Un consentimiento con la clave «${key}» está en la papelera. Restáuralo o elige otra clave.`,
    })
    const restored = await ask('PATCH', `/api/consents/${id}?trash=true`, { deletedAt: null })
    expect(restored.status).toBe(200)
  })

  it('is refused with the first beside the sentence, for a client that offers it', async () => {
    const { id, key } = await create()
    const offered = async () => (await ask('POST', '/api/consents', whole({ key }))).faults[0]?.existing
    expect(await offered()).toEqual({ collection: 'consents', id, title: key, isTrashed: false })
    await trash(id)
    expect(await offered()).toEqual({ collection: 'consents', id, title: key, isTrashed: true })
  })

  it('is found before anything is refused', async () => {
    const { id, key } = await create()
    const find = (value: string, as?: string | null) =>
      ask('GET', `/api/consents/existing?value=${encodeURIComponent(value)}`, undefined, as)
    expect((await find(` ${key}`)).body).toEqual({ existing: { id, title: key, isTrashed: false } })
    expect((await find(newKey())).body).toEqual({ existing: null })
    for (const as of [null, 'organiser']) expect((await find(key, as)).status).toBe(403)
  })

  it('is free after the first was deleted for good', async () => {
    const { id, key } = await create()
    await payload.delete({ collection: 'consents', id, overrideAccess: true })
    await expect(create({ key })).resolves.toMatchObject({ key })
  })

  it('is free at once after another field refused the first try', async () => {
    const key = newKey()
    await expect(create({ key, purpose: ' ' })).rejects.toThrow()
    await expect(create({ key, wording: ' ' })).rejects.toThrow()
    await expect(create({ key })).resolves.toMatchObject({ key })
  })
})

describe('sixteen at once', () => {
  it.each([0, 1, 2])('make one consent, and 15 are told its key, through door %#', async (door) => {
    const [, write] = doors[door]!
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
    const { totalDocs } = await payload.count({
      collection: 'consents',
      where: { key: { equals: key } },
      overrideAccess: true,
    })
    expect(totalDocs).toBe(1)
  })
})

describe('who may do what with consents', () => {
  const writes = (id: Id) =>
    [
      ['POST', '/api/consents', whole()],
      ['PATCH', `/api/consents/${id}`, { wording: 'Mine.' }],
      ['DELETE', `/api/consents/${id}`],
    ] as const

  it.each(['organiser', null])('%s neither reads nor writes them', async (as) => {
    const { id } = await create()
    for (const path of ['/api/consents', `/api/consents/${id}`, '/api/consents/count'])
      expect((await ask('GET', path, undefined, as)).status, path).toBe(403)
    for (const [method, path, data] of writes(id))
      expect((await ask(method, path, data, as)).status, `${method} ${path}`).toBe(403)
  })

  it('editors read them, to pick them, and do not write them', async () => {
    const { id } = await create()
    expect((await ask('GET', `/api/consents/${id}`, undefined, 'editor')).status).toBe(200)
    for (const [method, path, data] of writes(id))
      expect((await ask(method, path, data, 'editor')).status, `${method} ${path}`).toBe(403)
    const asEditor = openDoors({
      host,
      token: tokens.editor!,
      collection: 'consents',
      singular: 'Consent',
    })
    for (const [name, write] of asEditor) {
      expect((await write({ data: whole() })).id, name).toBeUndefined()
      expect((await write({ id, data: { wording: 'Mine.' } })).id, name).toBeUndefined()
    }
    expect((await read(id)).wording).toBe('You may write to me.')
  })

  it('admins write and delete them', async () => {
    const { id } = (await ask('POST', '/api/consents', whole())).body.doc as Consent
    expect((await ask('PATCH', `/api/consents/${id}`, { wording: 'Ours.' })).status).toBe(200)
    expect((await ask('DELETE', `/api/consents/${id}`)).status).toBe(200)
  })
})
