import { inWords } from '../../helpers/messages.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../../collections/access/permissions.js'
import type { Sentence } from '../../../collections/messages/messages.js'
import kosovo from '../../fixtures/places/kosovo.json' with { type: 'json' }
import { type Data, type Id, type Noun, startNoun } from '../../helpers/noun.js'

type Branch = {
  name?: string | null
  slug: string
  country?: string | null
  region?: string | null
  phone?: string | null
  email?: string | null
  latitude?: number | null
  longitude?: number | null
  meetingNote?: string | null
  postalCode?: string | null
  socials?: { platform: string; url: string }[]
  previousSlugs?: string[]
  createdAt: string
  deletedAt?: string | null
  _status: 'draft' | 'published'
}

let noun: Noun<Branch>

const whole = (more: Data = {}): Data => ({
  name: 'A branch',
  city: 'Madrid',
  country: 'ES',
  _status: 'published',
  ...more,
})
const asDraft = ({ _status: _, ...more }: Data): Data => more

beforeAll(async () => {
  noun = await startNoun({ collection: 'branches', singular: 'Branch', whole })
})
afterAll(() => noun.host.stop())

const newest = async (id: Id) =>
  (await noun.payload.findByID({
    collection: 'branches',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
  })) as unknown as Branch

/** What is kept of a write, live and as a draft, through every door. */
const keptOf = async (data: Data): Promise<Branch[]> => {
  const kept: Branch[] = []
  for (const [name, write] of noun.doors)
    for (const draft of [false, true]) {
      const { id, faults } = await write({ data: draft ? asDraft(whole(data)) : whole(data), draft })
      expect(faults, `${name}, draft: ${draft}`).toEqual([])
      kept.push(draft ? await newest(id!) : await noun.read(id!))
      await noun.remove(id!)
    }
  return kept
}

/** Refused live and as a draft, new and changed, through every door and in both languages. */
const isRefused = async (data: Data, path: string, sentence: Sentence) => {
  await noun.isRefused(data, path, sentence)
  const { id } = await noun.create()
  for (const [name, write] of noun.doors)
    for (const language of ['en', 'es'] as const) {
      const refused = { id: undefined, faults: [{ path, message: inWords(sentence)[language] }] }
      const draft = { data: asDraft(whole(data)), draft: true, language }
      expect(await write(draft), `a new draft, ${name}`).toEqual(refused)
      expect(await write({ id, data, draft: true, language }), `a draft, ${name}`).toEqual(refused)
      expect(await write({ id, data, language }), `a change, ${name}`).toEqual(refused)
    }
  await noun.remove(id)
}

/** Kept as a draft, and refused where it would go live, through every door and in both languages. */
const isKeptInDrafts = async (data: Data, path: string, sentence: Sentence) => {
  await noun.isRefused(data, path, sentence)
  for (const [name, write] of noun.doors) {
    const { id, faults } = await write({ data: asDraft(whole(data)), draft: true })
    expect(faults, name).toEqual([])
    expect(await newest(id!), name).toMatchObject(data)
    for (const language of ['en', 'es'] as const) {
      const { faults } = await write({ id, data: { _status: 'published' }, language })
      expect(faults, name).toEqual([{ path, message: inWords(sentence)[language] }])
    }
    await noun.remove(id!)
  }
}

describe('a country', () => {
  it('is kept in capital letters', async () => {
    for (const { country } of await keptOf({ country: ' mx ' })) expect(country).toBe('MX')
  })

  it('may be Kosovo, whose numbers are read', async () => {
    for (const data of kosovo)
      for (const branch of await keptOf(data))
        expect(branch).toMatchObject({ ...data, phone: '+38344123456' })
  })

  it('that there is not is refused', async () => {
    await isRefused({ country: 'XX' }, 'country', {
      en: 'This is not the code of a country. Write its two letters as ISO 3166-1 has them: ES, MX, SN.',
      es: 'Esto no es el código de un país. Escribe sus dos letras como están en la ISO 3166-1: ES, MX, SN.',
    })
  })

  it('that is written another way is refused with its code', async () => {
    await isRefused({ country: 'UK' }, 'country', {
      en: 'This is not the code of a country. For United Kingdom, write GB.',
      es: 'Esto no es el código de un país. Para Reino Unido escribe GB.',
    })
  })
})

describe('a region', () => {
  it.each(['ES-MD', 'es-md', 'md', 'Madrid', 'Comunidad de Madrid'])(
    '%j is kept as ES-MD',
    async (region) => {
      for (const branch of await keptOf({ region })) expect(branch.region).toBe('ES-MD')
    },
  )

  it('is completed by the country that is stored already', async () => {
    for (const [name, write] of noun.doors) {
      const { id } = await noun.create()
      expect((await write({ id, data: { region: 'Katalonien' } })).faults, name).toMatchObject([
        { path: 'region', message: expect.stringContaining('Catalunya (ES-CT)') as string },
      ])
      for (const [region, code] of [
        ['ct', 'ES-CT'],
        ['Madrid', 'ES-MD'],
        ['Cataluña', 'ES-CT'],
      ]) {
        expect((await write({ id, data: { region } })).faults, name).toEqual([])
        expect((await noun.read(id)).region, name).toBe(code)
      }
    }
  })

  it('of another country is refused with some of this one', async () => {
    await isRefused({ region: 'US-CA' }, 'region', {
      en: 'California (US-CA) is in another country: United States. Write a region of Spain, such as Catalunya (ES-CT), Galicia (ES-GA), or Cantabria (ES-CB), or leave this empty.',
      es: 'California (US-CA) está en otro país: Estados Unidos. Escribe una región de España, como Catalunya (ES-CT), Galicia (ES-GA) o Cantabria (ES-CB), o deja esto vacío.',
    })
  })

  it('that ISO 3166-2 has withdrawn is refused with what came in its place', async () => {
    await isRefused({ country: 'GH', region: 'GH-BA' }, 'region', {
      en: 'Brong-Ahafo (GH-BA) is in ISO 3166-2 no more. Write Ahafo (GH-AF), Bono East (GH-BE), or Bono (GH-BO), or leave this empty.',
      es: 'Brong-Ahafo (GH-BA) ya no está en la ISO 3166-2. Escribe Ahafo (GH-AF), Bono East (GH-BE) o Bono (GH-BO), o deja esto vacío.',
    })
  })

  it('that was good is refused when the country changes under it', async () => {
    for (const [name, write] of noun.doors) {
      const { id } = await noun.create({ region: 'ES-MD' })
      const { faults } = await write({ id, data: { country: 'FR' } })
      expect(faults, name).toMatchObject([{ path: 'region' }])
      expect((await write({ id, data: { country: 'FR', region: null }, draft: true })).faults).toEqual([])
    }
  })

  it('whose code alone was typed before the country asks for it', async () => {
    for (const [name, write] of noun.doors) {
      const { faults } = await write({ data: { region: 'MD' }, draft: true, language: 'es' })
      expect(faults, name).toEqual([
        {
          path: 'region',
          message: 'Elige primero el país o escribe el código completo de la región, por ejemplo ES-MD.',
        },
      ])
    }
  })
})

describe('a phone number', () => {
  it.each([
    ['91 123 45 67', 'ES', '+34911234567'],
    ['0034 911 234 567', 'US', '+34911234567'],
    ['+34 (0)911 234 567', 'ES', '+34911234567'],
    ['(664) 123-4567', 'MX', '+526641234567'],
    ['٠٦١٢٣٤٥٦٧٨', 'MA', '+212612345678'],
  ])('%j of %s is kept as %s', async (typed, country, phone) => {
    for (const branch of await keptOf({ phone: typed, country })) expect(branch.phone).toBe(phone)
  })

  it('is read as the stored country writes it, and stays when the country changes', async () => {
    const { id } = await noun.create()
    await noun.update(id, { phone: '911 234 567' })
    await noun.update(id, { country: 'FR' })
    expect((await noun.read(id)).phone).toBe('+34911234567')
  })

  it('with an extension is refused', async () => {
    await isRefused({ phone: '911 234 567 ext. 12' }, 'phone', {
      en: 'A public number can’t have an extension. Write one that is called directly, and tell the extension in the meeting note.',
      es: 'Un número público no puede llevar extensión. Escribe uno al que se llame directamente y di la extensión en la nota sobre las reuniones.',
    })
  })

  it('that can’t be is refused', async () => {
    await isRefused({ phone: '911 2345' }, 'phone', {
      en: 'This number has too few digits. Write the area code too.',
      es: 'A este número le faltan cifras. Escribe también el prefijo de la zona.',
    })
    await isRefused({ phone: 'call us' }, 'phone', {
      en: 'This is not a phone number. Write one number with its digits only, such as +34 911 234 567.',
      es: 'Esto no es un número de teléfono. Escribe un solo número, solo con sus cifras, por ejemplo +34 911 234 567.',
    })
  })

  it('without a country yet is refused, unless it has its country’s code', async () => {
    for (const [name, write] of noun.doors) {
      expect((await write({ data: { phone: '911 234 567' }, draft: true })).faults, name).toEqual([
        {
          path: 'phone',
          message:
            'Choose the country of the branch first, or begin the number with + and its country’s code: +34 911 234 567.',
        },
      ])
      expect((await write({ data: { phone: '+34 911 234 567' }, draft: true })).faults, name).toEqual([])
    }
  })

  it('can be taken out again', async () => {
    const { id } = await noun.create({ phone: '+34911234567', region: 'ES-MD', email: 'us@example.org' })
    await noun.update(id, { phone: '', region: ' ', email: '' })
    const { phone, region, email } = await noun.read(id)
    expect([phone ?? null, region ?? null, email ?? null]).toEqual([null, null, null])
  })
})

describe('an e-mail address', () => {
  it.each(['hola@example.org', 'josé@exämple.org', '用户@例子.公司'])('%j is kept', async (email) => {
    for (const branch of await keptOf({ email: ` ${email} ` })) expect(branch.email).toBe(email)
  })

  it.each([
    'a@example.org, b@example.org',
    'a@example.org;b@example.org',
    'Us <us@example.org>',
    'us@example.org\nBcc: you@example.org',
    'nobody',
  ])('%j is refused: it is not one', async (email) => {
    await isRefused({ email }, 'email', {
      en: 'This is not one e-mail address. Write it like hello@example.org, without a name or a second address.',
      es: 'Esto no es una sola dirección de correo. Escríbela como hola@example.org, sin nombre ni segunda dirección.',
    })
  })
})

describe('coordinates', () => {
  it('are kept together, also at the equator and at Greenwich', async () => {
    for (const { latitude, longitude } of await keptOf({ latitude: 0, longitude: 0 }))
      expect([latitude, longitude]).toEqual([0, 0])
    for (const { latitude, longitude } of await keptOf({ latitude: -90, longitude: 180 }))
      expect([latitude, longitude]).toEqual([-90, 180])
  })

  it('of which one is missing are refused where it is missing', async () => {
    await isRefused({ latitude: 40.4 }, 'longitude', {
      en: 'Write the longitude too, or empty the latitude: one alone is no place.',
      es: 'Escribe también la longitud o vacía la latitud: una sola no es un lugar.',
    })
    await isRefused({ longitude: -3.7 }, 'latitude', {
      en: 'Write the latitude too, or empty the longitude: one alone is no place.',
      es: 'Escribe también la latitud o vacía la longitud: una sola no es un lugar.',
    })
  })

  it('are taken out together', async () => {
    const { id } = await noun.create({ latitude: 40.4, longitude: -3.7 })
    for (const [name, write] of noun.doors)
      expect((await write({ id, data: { latitude: null } })).faults, name).toMatchObject([
        { path: 'latitude' },
      ])
    for (const [, write] of noun.doors)
      expect((await write({ id, data: { latitude: null, longitude: null } })).faults).toEqual([])
  })

  it.each([
    [{ latitude: 90.1, longitude: 0 }, 'latitude', 90],
    [{ latitude: 0, longitude: -180.1 }, 'longitude', 180],
  ])('%j are kept as a draft and not published: out of range', async (data, path, limit) => {
    await isKeptInDrafts(data, path, {
      en: `Write a number from ${-limit} to ${limit}.`,
      es: `Escribe un número de ${-limit} a ${limit}.`,
    })
  })
})

describe('everything else', () => {
  it('that is too long is kept as a draft and not published', async () => {
    await isKeptInDrafts({ meetingNote: 'x'.repeat(501) }, 'meetingNote', {
      en: 'This has 501 characters and may have 500. Shorten it by 1.',
      es: 'Esto tiene 501 caracteres y puede tener 500. Acórtalo en 1.',
    })
    const long: [string, number][] = [
      ['name', 120],
      ['city', 120],
      ['postalCode', 16],
    ]
    for (const [path, most] of long)
      await isKeptInDrafts({ [path]: 'x'.repeat(most + 1) }, path, {
        en: `This has ${most + 1} characters and may have ${most}. Shorten it by 1.`,
        es: `Esto tiene ${most + 1} caracteres y puede tener ${most}. Acórtalo en 1.`,
      })
  })

  it('a website that no browser may follow is refused', async () => {
    await isRefused({ website: 'javascript:alert(1)' }, 'website', {
      en: 'Only web addresses may be linked to. Write one that begins with https:// or http://.',
      es: 'Solo se puede enlazar a direcciones web. Escribe una que empiece por https:// o http://.',
    })
  })

  it('a social account of a platform that is none of ours is refused by a sentence, also in a draft', async () => {
    const socials = [{ platform: 'nowhere', url: 'https://social.example.org/@us' }]
    for (const draft of [false, true]) {
      const { status, faults } = await noun.ask('POST', `/api/branches?draft=${draft}`, {
        ...(draft ? asDraft(whole({ socials })) : whole({ socials })),
      })
      expect([status, faults]).toMatchObject([
        400,
        [
          {
            path: 'socials.0.platform',
            message: expect.stringMatching(/^This can’t be chosen here\. Choose one of: bluesky, /) as string,
          },
        ],
      ])
    }
  })

  it('is told at once, not one fault at a time, where several depend on the country', async () => {
    const { faults } = await noun.ask('POST', '/api/branches?draft=true', {
      country: 'ES',
      region: 'US-CA',
      phone: '12',
      latitude: 1,
    })
    expect(faults.map(({ path }) => path)).toEqual(['region', 'phone', 'longitude'])
  })

  it('that was stored before and is not touched keeps nobody from saving', async () => {
    const { id } = await noun.create()
    // ISO 3166-2 has withdrawn it since.
    const bad = { country: 'LU', region: 'LU-D', phone: '12' }
    await noun.payload.db.updateOne({ collection: 'branches', id, data: bad })
    const { docs } = await noun.payload.db.findVersions<Branch>({
      collection: 'branches',
      where: { parent: { equals: id } },
    })
    for (const { id: version, version: kept } of docs)
      await noun.payload.db.updateVersion({
        collection: 'branches',
        id: version,
        versionData: { parent: id, version: { ...kept, ...bad }, latest: true } as never,
      })
    await noun.update(id, { meetingNote: 'Sundays', _status: 'published' })
    expect(await noun.read(id)).toMatchObject({ region: 'LU-D', meetingNote: 'Sundays' })
    await expect(noun.trash(id)).resolves.toBeTruthy()
  })
})

describe('a branch is published', () => {
  const sentences: Record<string, Sentence> = {
    name: { en: 'Write the name of the branch.', es: 'Escribe el nombre de la sede.' },
    city: { en: 'Write the city that it is in.', es: 'Escribe la ciudad en la que está.' },
    country: { en: 'Choose the country that it is in.', es: 'Elige el país en el que está.' },
  }

  it.each(['name', 'city', 'country'])('only with its %s', async (path) => {
    for (const missing of [null, ' ']) await noun.isRefused({ [path]: missing }, path, sentences[path]!)
    for (const [name, write] of noun.doors) {
      const { id } = await write({ data: asDraft(whole({ [path]: null })), draft: true })
      expect(id, name).toBeDefined()
      for (const language of ['en', 'es'] as const) {
        const { faults } = await write({ id: id!, data: { _status: 'published' }, language })
        expect(faults, name).toEqual([{ path, message: inWords(sentences[path]!)[language] }])
      }
      expect((await noun.read(id!))._status).toBe('draft')
    }
  })

  it('only whole, whatever else is asked of it at once', async () => {
    const { id } = (await noun.ask('POST', '/api/branches?draft=true', { city: 'Ceuta' })).body.doc!
    for (const query of [
      '',
      '?unpublishAllLocales=true',
      '?publishAllLocales=true',
      '?publishSpecificLocale=es',
    ]) {
      const { status, faults } = await noun.ask('PATCH', `/api/branches/${id}${query}`, {
        _status: 'published',
      })
      expect([query, status, faults.map(({ path }) => path)]).toEqual([query, 400, ['name', 'country']])
    }
    const bulk = await noun.ask('PATCH', `/api/branches?where[id][equals]=${id}`, { _status: 'published' })
    expect(bulk.status).toBe(400)
    expect((await noun.read(id))._status).toBe('draft')
  })

  it('only whole, also out of the trash', async () => {
    const { id } = (await noun.ask('POST', '/api/branches?draft=true', { city: 'Ceuta' })).body.doc!
    const trashed = { _status: 'published', deletedAt: new Date().toISOString() }
    await noun.ask('PATCH', `/api/branches/${id}`, trashed)
    await noun.ask('PATCH', `/api/branches/${id}?trash=true`, { deletedAt: null })
    const { _status, deletedAt } = await noun.read(id)
    expect(_status === 'published' && !deletedAt).toBe(false)
  })

  it('at its time, by the job that publishes', async () => {
    const { id } = (await noun.ask('POST', '/api/branches?draft=true', asDraft(whole()))).body.doc!
    await noun.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'branches', value: id } },
    } as never)
    await noun.payload.jobs.run()
    expect((await noun.read(id))._status).toBe('published')
  })

  it('and its address is fixed from then on, for all but admins', async () => {
    const { id, slug } = await noun.create({ name: 'Farol Madrid' })
    expect(slug).toBe('farol-madrid')
    await noun.ask('PATCH', `/api/branches/${id}`, { name: 'Another name' })
    expect((await noun.read(id)).slug).toBe('farol-madrid')
    const { status, faults } = await noun.ask('PATCH', `/api/branches/${id}`, { slug: 'mine' })
    expect([status, faults[0]?.path]).toEqual([400, 'slug'])
    await noun.ask('PATCH', `/api/branches/${id}`, { slug: 'farol-centro' }, 'admin')
    expect(await noun.read(id)).toMatchObject({ slug: 'farol-centro', previousSlugs: ['farol-madrid'] })
  })
})

it('sixteen branches of one name that arrive at once have sixteen addresses', async () => {
  const made = await Promise.all(Array.from({ length: 16 }, () => noun.create({ name: 'All at once' })))
  const addresses = new Set(made.map(({ slug }) => slug))
  expect(addresses.size).toBe(16)
  expect([...addresses].every((slug) => /^all-at-once(?:-\d+)?$/.test(slug))).toBe(true)
})

describe('the regions of a country', () => {
  const ask = (country: string, as: Role | null) =>
    noun.ask('GET', `/api/branches/regions?country=${country}`, undefined, as)

  it('are offered to staff with their names and what they are a part of', async () => {
    for (const role of ['admin', 'editor', 'organiser'] as const) {
      const { status, body } = await ask('ES', role)
      expect(status).toBe(200)
      const offered = body.regions as { code: string }[]
      const find = (code: string) => offered.find((region) => region.code === code)
      expect(find('ES-MD')).toMatchObject({ name: 'Comunidad de Madrid', within: null })
      expect(find('ES-M')).toMatchObject({ name: 'Madrid', within: 'Comunidad de Madrid' })
      expect(find('ES-CT')).toMatchObject({ otherNames: expect.arrayContaining(['Cataluña']) as string[] })
      expect(offered.every(({ code }) => code.startsWith('ES-'))).toBe(true)
    }
  })

  it('are none where a country has none, or is none', async () => {
    for (const country of ['AW', 'XX', '', '__proto__'])
      expect(await ask(country, 'editor')).toMatchObject({ status: 200, body: { regions: [] } })
  })

  it('are not for visitors', async () => {
    expect(await ask('ES', null)).toMatchObject({ status: 403, body: { regions: [] } })
  })
})

describe('who organises a branch', () => {
  let own: Id
  let ownDraft: Id
  let other: Id
  let otherDraft: Id
  let organiser: Id

  const assign = (branches: Id[]) =>
    noun.payload.update({
      collection: 'users',
      id: organiser,
      data: { branches } as never,
      overrideAccess: true,
    })

  beforeAll(async () => {
    const { docs } = await noun.payload.find({
      collection: 'users',
      where: { email: { equals: 'organiser@example.org' } },
      overrideAccess: true,
    })
    organiser = docs[0]!.id
    own = (await noun.create({ name: 'Own', email: 'own@example.org' })).id
    ownDraft = (await noun.ask('POST', '/api/branches?draft=true', { name: 'Own draft' })).body.doc!.id
    other = (await noun.create({ name: 'Other' })).id
    otherDraft = (await noun.ask('POST', '/api/branches?draft=true', { name: 'Other draft' })).body.doc!.id
    await assign([own, ownDraft])
  })

  const listed = async (as: Role | null, query = '') => {
    const { status, body } = await noun.ask('GET', `/api/branches?limit=0${query}`, undefined, as)
    return status === 200 ? (body.docs as { id: Id }[]).map(({ id }) => id) : status
  }

  it('reads it, drafts too, and of others what visitors read', async () => {
    const live = (await listed(null)) as Id[]
    expect(live).toEqual(expect.arrayContaining([own, other]))
    expect(new Set((await listed('organiser')) as Id[])).toEqual(new Set([...live, ownDraft]))
    // A list of drafts has those alone whose newest version one may read.
    const drafts = (await listed('organiser', '&draft=true')) as Id[]
    expect(drafts).toEqual(expect.arrayContaining([own, ownDraft, other]))
    expect([...live, ownDraft]).toEqual(expect.arrayContaining(drafts))
    for (const id of [own, ownDraft])
      for (const query of ['', '?draft=true'])
        expect((await noun.ask('GET', `/api/branches/${id}${query}`, undefined, 'organiser')).status).toBe(
          200,
        )
    for (const query of ['', '?draft=true', '?trash=true'])
      expect(
        (await noun.ask('GET', `/api/branches/${otherDraft}${query}`, undefined, 'organiser')).status,
      ).toBe(404)
    expect(await noun.ask('GET', '/api/branches/count', undefined, 'organiser')).toMatchObject({
      body: { totalDocs: live.length + 1 },
    })
  })

  it('reads its versions, and no other’s', async () => {
    const { body } = await noun.ask('GET', '/api/branches/versions?limit=0', undefined, 'organiser')
    const parents = (body.docs as { parent: Id }[]).map(({ parent }) => String(parent))
    expect(new Set(parents)).toEqual(new Set([String(own), String(ownDraft)]))
    const { docs } = await noun.payload.findVersions({
      collection: 'branches',
      where: { parent: { equals: other } },
      overrideAccess: true,
    })
    const path = `/api/branches/versions/${docs[0]!.id}`
    expect((await noun.ask('GET', path, undefined, 'organiser')).status).not.toBe(200)
    expect((await noun.ask('GET', path, undefined, 'editor')).status).toBe(200)
  })

  it('reads what is live without one of their own, as visitors do, and no draft, version or trash', async () => {
    await assign([])
    for (const as of ['organiser', null] as const) {
      for (const query of ['', '&draft=true&trash=true']) {
        expect(await listed(as, query)).toEqual(expect.arrayContaining([own, other]))
        expect(await listed(as, query)).not.toContain(ownDraft)
      }
      for (const query of ['', '?draft=true'])
        expect((await noun.ask('GET', `/api/branches/${ownDraft}${query}`, undefined, as)).status).toBe(404)
      expect((await noun.ask('GET', '/api/branches/versions', undefined, as)).status).toBe(403)
      expect((await noun.ask('PATCH', `/api/branches/${own}`, { email: 'x@example.org' }, as)).status).toBe(
        403,
      )
    }
    await assign([own, ownDraft])
  })

  it('keeps its e-mail, phone, website, accounts and note up to date, live at once', async () => {
    for (const [name, write] of noun.doorsOf('organiser')) {
      const data = {
        email: `new-${name.length}@example.org`,
        phone: '911 234 567',
        website: 'https://example.org/own',
        socials: [{ platform: 'mastodon', url: 'https://social.example.org/@own' }],
        meetingNote: `Sundays, says ${name}`,
      }
      expect((await write({ id: own, data })).faults, name).toEqual([])
      expect(await noun.read(own), name).toMatchObject({
        ...data,
        phone: '+34911234567',
        socials: [{ platform: 'mastodon', url: 'https://social.example.org/@own' }],
        name: 'Own',
        _status: 'published',
      })
    }
  })

  it('is refused what is wrong in both languages, as editors are', async () => {
    for (const [name, write] of noun.doorsOf('organiser')) {
      const { faults } = await write({ id: own, data: { phone: '12' }, language: 'es' })
      expect(faults, name).toEqual([
        { path: 'phone', message: expect.stringContaining('no pueden guardarse números cortos') as string },
      ])
    }
  })

  it('writes nothing else of it', async () => {
    const before = await noun.read(own)
    const data = {
      name: 'Renamed',
      city: 'Elsewhere',
      country: 'FR',
      region: 'FR-75C',
      postalCode: '75001',
      latitude: 1,
      longitude: 1,
      slug: 'renamed',
    }
    for (const [name, write] of noun.doorsOf('organiser')) {
      for (const draft of [false, true]) {
        const meetingNote = `${name}, ${draft}`
        expect((await write({ id: own, data: { ...data, meetingNote }, draft })).faults, name).toEqual([])
        const { meetingNote: kept, ...after } = draft ? await newest(own) : await noun.read(own)
        expect(kept).toBe(meetingNote)
        for (const path of [...Object.keys(data), 'previousSlugs', 'firstPublishedAt'])
          expect([path, (after as Data)[path]]).toEqual([path, before[path]])
      }
      await noun.update(own, { _status: 'published' })
    }
    const beside = {
      createdAt: '2000-01-01T00:00:00.000Z',
      firstPublishedAt: '2000-01-01T00:00:00.000Z',
      slugFrom: '*',
    }
    await noun.ask('PATCH', `/api/branches/${own}`, beside, 'organiser')
    expect(await noun.read(own)).toMatchObject({ createdAt: before.createdAt })
    const many = await noun.ask(
      'PATCH',
      '/api/branches?where[id][exists]=true',
      { name: 'All', email: 'all@example.org' },
      'organiser',
    )
    expect([200, 400]).toContain(many.status)
    expect((await noun.read(own)).name).toBe('Own')
    expect((await noun.read(other)).email ?? null).toBeNull()
  })

  it('is told by the panel what may be written', async () => {
    const { body } = await noun.ask('POST', `/api/branches/access/${own}`, {}, 'organiser')
    const fields = body.fields as Record<string, true | { update?: boolean }>
    const mayWrite = (name: string): boolean => {
      const may = fields[name]
      return may === true || may?.update === true
    }
    for (const name of ['email', 'phone', 'website', 'socials', 'meetingNote'])
      expect([name, mayWrite(name)]).toEqual([name, true])
    for (const name of ['name', 'city', 'country', 'region', 'postalCode', 'latitude', 'longitude', 'slug'])
      expect([name, mayWrite(name)]).toEqual([name, false])
  })

  it('writes nothing of another branch', async () => {
    for (const [name, write] of noun.doorsOf('organiser'))
      for (const draft of [false, true]) {
        const { faults } = await write({ id: other, data: { email: 'x@example.org' }, draft })
        expect(faults, name).toHaveLength(1)
      }
    expect((await newest(other)).email ?? null).toBeNull()
  })

  it('empties a list with null, at every door', async () => {
    for (const [name, write] of noun.doorsOf('organiser')) {
      const socials = [{ platform: 'mastodon', url: 'https://social.example.org/@own' }]
      expect((await write({ id: own, data: { socials } })).faults, name).toEqual([])
      expect((await write({ id: own, data: { socials: null } })).faults, name).toEqual([])
      expect((await noun.read(own)).socials, name).toEqual([])
    }
  })

  it('is told what a filter of many can’t ask for', async () => {
    for (const path of ['nonsense', 'salt', 'a.b', 'organisers.email'])
      expect(
        (await noun.ask('PATCH', `/api/branches?where[${path}][equals]=x`, {}, 'organiser')).status,
      ).toBe(400)
  })

  it('makes, copies, trashes, restores and removes none', async () => {
    const as = 'organiser'
    const trashed = (await noun.create({ name: 'Trashed' })).id
    await noun.trash(trashed)
    await assign([own, ownDraft, trashed])
    const deletedAt = new Date().toISOString()
    const answers = [
      await noun.ask('POST', '/api/branches', whole(), as),
      await noun.ask('POST', `/api/branches/${own}/duplicate`, {}, as),
      await noun.ask('PATCH', `/api/branches/${own}`, { deletedAt }, as),
      await noun.ask('DELETE', `/api/branches/${own}`, undefined, as),
      await noun.ask('PATCH', `/api/branches/${trashed}?trash=true`, { deletedAt: null }, as),
      await noun.ask('GET', `/api/branches/${trashed}?trash=true`, undefined, as),
    ]
    for (const { status } of answers) expect([403, 404]).toContain(status)
    expect((await noun.read(own)).deletedAt ?? null).toBeNull()
    expect((await noun.read(trashed)).deletedAt).toBeTruthy()
    await assign([own, ownDraft])
  })

  it('puts no earlier version back', async () => {
    const { docs } = await noun.payload.findVersions({
      collection: 'branches',
      where: { parent: { equals: own } },
      overrideAccess: true,
    })
    for (const query of ['', '?draft=true']) {
      const path = `/api/branches/versions/${docs.at(-1)!.id}${query}`
      expect((await noun.ask('POST', path, undefined, 'organiser')).status).toBe(403)
    }
  })

  it('neither publishes what an editor has not, nor takes anything offline', async () => {
    const publish: Sentence = {
      en: 'Only editors publish this: there are changes that are not yours. Save yours as a draft (`draft=true`), and tell them.',
      es: 'Solo quienes editan publican esto: hay cambios que no son tuyos. Guarda los tuyos como borrador (`draft=true`) y avísales.',
    }
    const unpublish: Sentence = {
      en: 'Only editors take a branch offline. Ask one of them, or save yours as a draft (`draft=true`).',
      es: 'Solo quienes editan quitan una sede de internet. Pídeselo o guarda lo tuyo como borrador (`draft=true`).',
    }
    await noun.ask('PATCH', `/api/branches/${ownDraft}?draft=true`, { city: 'Ceuta', country: 'ES' })
    for (const [name, write] of noun.doorsOf('organiser'))
      for (const language of ['en', 'es'] as const) {
        await noun.ask('PATCH', `/api/branches/${own}?draft=true`, { name: 'A name that is not ready' })
        for (const id of [own, ownDraft])
          for (const draft of [false, true]) {
            const { faults } = await write({ id, data: { _status: 'published' }, draft, language })
            expect(faults, name).toEqual([{ path: '_status', message: publish[language] }])
          }
        const { faults } = await write({ id: own, data: { _status: 'draft' }, language })
        expect(faults, name).toEqual([{ path: '_status', message: unpublish[language] }])
      }
    const asked = [
      [`/${own}?unpublishAllLocales=true`, {}],
      [`/${own}?publishAllLocales=true`, { _status: 'published' }],
      [`?where[id][equals]=${own}`, { _status: 'published' }],
      [`?where[id][equals]=${own}`, { _status: 'draft' }],
    ] as const
    for (const [path, data] of asked)
      expect((await noun.ask('PATCH', `/api/branches${path}`, data, 'organiser')).status, path).toBe(400)
    expect(await noun.read(own)).toMatchObject({ name: 'Own', _status: 'published' })
    expect((await noun.read(ownDraft))._status).toBe('draft')

    const draft = { meetingNote: 'On top of the draft' }
    for (const [name, write] of noun.doorsOf('organiser'))
      expect((await write({ id: own, data: draft, draft: true })).faults, name).toEqual([])
    expect(await newest(own)).toMatchObject({ ...draft, name: 'A name that is not ready' })
    await noun.update(own, { name: 'Own', _status: 'published' })
  })

  it('is seen by admins in the branch’s own document, and by nobody else', async () => {
    const organisersOf = async (as: Role | null, query = '') => {
      const { body } = await noun.ask('GET', `/api/branches/${own}?depth=1${query}`, undefined, as)
      return (body.organisers as { docs: { id: Id }[] } | undefined)?.docs.map(({ id }) => id)
    }
    expect(await organisersOf('admin')).toEqual([organiser])
    for (const as of ['editor', 'organiser', null] as const)
      for (const query of ['', '&draft=true', '&joins[organisers][limit]=5', '&showHiddenFields=true'])
        expect(await organisersOf(as, query)).toBeUndefined()
    const list = await noun.ask('GET', '/api/branches?limit=0', undefined, 'admin')
    expect((list.body.docs as Data[]).some((branch) => 'organisers' in branch)).toBe(false)
  })

  it('is not found out by asking for branches by who organises them', async () => {
    for (const as of ['editor', 'organiser', null] as const)
      for (const path of ['', '/count']) {
        const by = `?where[organisers.email][equals]=organiser@example.org`
        expect(
          (await noun.ask('GET', `/api/branches${path}${by}`, undefined, as)).status,
        ).toBeGreaterThanOrEqual(400)
      }
  })

  it('is moved to another branch at once, with the session that they have', async () => {
    await assign([otherDraft])
    expect(await listed('organiser')).toContain(otherDraft)
    expect(await listed('organiser')).not.toContain(ownDraft)
    await assign([other])
    const write = (id: Id) =>
      noun.ask('PATCH', `/api/branches/${id}`, { email: 'moved@example.org' }, 'organiser')
    expect((await write(own)).status).not.toBe(200)
    expect((await write(other)).status).toBe(200)
    await assign([own, ownDraft])
  })
})
