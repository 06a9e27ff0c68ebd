import { createLocalReq, type DocumentViewServerProps, type Field, type PayloadRequest } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { UsedIn } from '../../../plugins/references/components/UsedIn/index.js'
import { isUsedByLive, readLiveUse, rebuildReferences } from '../../../plugins/references/index.js'
import { body, campaign, type Id, linkTo, paragraph, shows } from '../../helpers/content-api/campaign.js'
import { library } from '../../helpers/content-api/library.js'
import { i18nOf, type Language } from '../../helpers/messages.js'
import { signIn } from '../../helpers/references/alone.js'
import { rest } from '../../helpers/rest.js'
import { startTestHost, type TestHost } from '../../helpers/testPayload.js'

// The panel's own components bring styles that only a bundler reads.
vi.mock('@payloadcms/ui', () => ({ Gutter: 'main' }))

let host: TestHost
let write: ReturnType<typeof campaign>
type Asking = Awaited<ReturnType<typeof signIn>>
let asAdmin: Asking
let asEditor: Asking
let asOrganiser: Asking

// What a host adds to calls: a file for staff, two without a rule, and two that it opens.
const added: Field[] = [
  { name: 'dossier', type: 'upload', relationTo: 'media', access: { read: ({ req }) => Boolean(req.user) } },
  { name: 'untold', type: 'upload', relationTo: 'media' },
  { name: 'untoldRows', type: 'array', fields: [{ name: 'file', type: 'upload', relationTo: 'media' }] },
  { name: 'shown', type: 'upload', relationTo: 'media', access: { read: () => true } },
  { name: 'translated', type: 'upload', relationTo: 'media', localized: true, access: { read: () => true } },
]

beforeAll(async () => {
  host = await startTestHost({
    options: {
      overrides: {
        calls: ({ defaultCollection }) => ({
          ...defaultCollection,
          fields: [...defaultCollection.fields, ...added],
        }),
      },
    },
  })
  write = campaign(host.payload)
  asAdmin = await signIn(host, 'ada', { name: 'Ada', roles: ['admin'] })
  asEditor = await signIn(host, 'rosa', { name: 'Rosa', roles: ['editor'] })
  asOrganiser = await signIn(host, 'olga', { name: 'Olga', roles: ['organiser'] })
})
afterAll(() => host.stop())

const create = (collection: string, data: object): Promise<{ id: Id }> =>
  host.payload.create({ collection, data, overrideAccess: true } as never) as never
const isLive = (collection: string, id: Id) => isUsedByLive({ payload: host.payload, collection, id })
const trashed = () => ({ deletedAt: new Date().toISOString() })

describe('public by use', () => {
  it('a slogan made for a secret draft is nowhere, and appears with the publication', async () => {
    const slogan = await write.slogan('No wall!', '¡Ni un muro!')
    const inText = await write.slogan('Not one step back!', '¡Ni un paso atrás!')
    const image = await write.image('The bridge')
    const spread = { blockType: 'spread', heading: 'Spread' }
    const call = await write.draft({
      title: 'Secret',
      summary: 'Soon.',
      languages: ['en'],
      slogans: [slogan],
      actions: [spread],
      body: body(shows(image), {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: '665f1f77bcf86cd799439012', blockName: '', blockType: 'slogans', slogans: [inText] },
      }),
    })
    for (const [noun, id] of [
      ['slogans', slogan],
      ['slogans', inText],
      ['media', image],
    ] as const)
      expect(await isLive(noun, id)).toBe(false)
    await write.publish(call.id)
    for (const [noun, id] of [
      ['slogans', slogan],
      ['slogans', inText],
      ['media', image],
    ] as const)
      expect(await isLive(noun, id)).toBe(true)
    const use = await readLiveUse({ payload: host.payload, collections: ['slogans', 'media', 'books'] })
    expect([...use.get('slogans')!.keys()].sort()).toEqual([slogan, inText].sort())
    expect([...use.get('media')!.keys()]).toEqual([image])
    expect([...use.get('books')!.keys()]).toEqual([])
  })

  it('what a live call uses in a language that it is not offered in is nowhere, and appears with that', async () => {
    const [image, slogan] = [
      await write.image('The gate'),
      await write.slogan('Let them in!', '¡Que entren!'),
    ]
    const call = await write.live('Translated later', { body: body(shows(await write.image('The queue'))) })
    const inSpanish = body(shows(image), {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: '665f1f77bcf86cd799439013', blockName: '', blockType: 'slogans', slogans: [slogan] },
    })
    await write.edit(call.id, { body: inSpanish }, 'es')
    await write.publish(call.id)
    const { filename } = (await host.payload.findByID({
      collection: 'media',
      id: image,
      overrideAccess: true,
    })) as unknown as { filename: string }
    const reach = async () =>
      Promise.all(
        [`media/${image}`, `media/file/${filename}`, `slogans/${slogan}`].map(
          async (path) => (await rest(host.config)(`/api/${path}`)).status,
        ),
      )
    expect(await reach()).toEqual([404, 403, 404])
    const { body: uses } = await asEditor('GET', `/media/${image}/uses`)
    expect(uses).toMatchObject({ uses: [{ id: call.id, state: 'draft' }] })
    expect((await asEditor('PATCH', `/slogans/${slogan}`, { hashtag: 'gate' })).status).toBe(200)
    await write.offerInSpanish(call.id, 'Ábranla')
    expect(await reach()).toEqual([200, 200, 200])
    expect((await asEditor('DELETE', `/slogans/${slogan}`)).status).toBe(409)
  })

  it('what a field that a host keeps from visitors points to is nowhere, its file neither', async () => {
    const make = async (name: string): Promise<Id> => write.image(name)
    const [dossier, untold, inRows, shown, translated] = [
      await make('The dossier'),
      await make('Told by no rule'),
      await make('In rows'),
      await make('For everybody'),
      await make('In Spanish'),
    ]
    const call = await write.live('With a dossier', {
      ...{ dossier, untold, untoldRows: [{ file: inRows }], shown },
    })
    await write.edit(call.id, { translated }, 'es')
    await write.publish(call.id)
    const reach = async (image: Id) => {
      const { filename } = (await host.payload.findByID({
        collection: 'media',
        id: image,
        overrideAccess: true,
      })) as unknown as { filename: string }
      return Promise.all(
        [`media/${image}`, `media/file/${filename}`].map(
          async (path) => (await rest(host.config)(`/api/${path}`)).status,
        ),
      )
    }
    for (const image of [dossier, untold, inRows, translated]) expect(await reach(image)).toEqual([404, 403])
    expect(await reach(shown)).toEqual([200, 200])
    const answer = await rest(host.config)(`/api/calls/${call.id}?locale=es&depth=1`)
    const read = (await answer.json()) as Record<string, unknown>
    expect(['dossier', 'untold', 'translated'].filter((name) => read[name] != null)).toEqual([])
    expect(read.untoldRows ?? []).toEqual([])
    expect(read.shown).toMatchObject({ id: shown })
    // Staff find it among the uses all the same, and the index agrees with itself.
    expect((await asEditor('GET', `/media/${dossier}/uses`)).body).toMatchObject({ uses: [{ id: call.id }] })
    expect((await rebuildReferences({ payload: host.payload, fix: false })).differences).toEqual([])
  })

  it.each(['is in the trash', 'is deleted'] as const)(
    'what an episode uses is nowhere while its podcast %s, nor is the episode',
    async (fate) => {
      const make = library(host.payload)
      const podcast = await make.podcast(`A podcast that ${fate}`)
      const recording = await make.recording()
      const episode = await make.episode(podcast, `Heard until it ${fate}`, { recording })
      const { filename } = (await host.payload.findByID({
        collection: 'recordings',
        id: recording,
        overrideAccess: true,
      })) as unknown as { filename: string }
      const reach = async () =>
        Promise.all(
          [`episodes/${episode}`, `recordings/${recording}`, `recordings/file/${filename}`].map(
            async (path) => (await rest(host.config)(`/api/${path}`)).status,
          ),
        )
      // Whether a visitor is told "no" or "nothing" depends on what else is live of that noun.
      const isNowhere = async () =>
        expect((await reach()).filter((status) => status !== 403 && status !== 404)).toEqual([])
      expect(await reach()).toEqual([200, 200, 200])
      if (fate === 'is in the trash') {
        await make.trash('podcasts', podcast)
        await isNowhere()
        const restored = { collection: 'podcasts', id: podcast, trash: true } as const
        await host.payload.update({ ...restored, data: { deletedAt: null }, overrideAccess: true })
        expect(await reach()).toEqual([200, 200, 200])
      } else {
        await host.payload.delete({
          ...{ collection: 'podcasts', id: podcast, overrideAccess: true },
          context: { breakLive: true },
        })
        await isNowhere()
      }
    },
  )

  it('is looked up once for an answer, however many kinds of things that holds', async () => {
    const cover = await write.image('A cover that is asked for')
    const slogan = await write.slogan('Ask once!', '¡Pregunta una vez!')
    const book = await create('books', { title: 'Once', authors: ['A. Writer'], cover })
    await write.live('Asked once', {
      slogans: [slogan],
      actions: [{ blockType: 'readBooks', heading: 'Read this', books: [{ book: book.id }] }],
    })
    const read = vi.spyOn(host.payload.db, 'find')
    const where = 'where[slug][equals]=asked-once'
    const answer = await rest(host.config)(`/api/calls?depth=3&${where}`)
    const { docs } = (await answer.json()) as { docs: { slogans: object[]; actions: object[] }[] }
    expect(docs[0]).toMatchObject({
      slogans: [{ id: slogan }],
      actions: [{ books: [{ book: { id: book.id, cover: { id: cover } } }] }],
    })
    const asked = read.mock.calls.filter(([{ collection }]) => collection === 'references')
    read.mockRestore()
    // A level a query: what is public by itself, what that uses, and what a book uses.
    expect(asked.length).toBeLessThanOrEqual(3)
  })

  it('the picture of a book on a live reading list, and of the organisation, is public', async () => {
    const cover = await write.image('A cover')
    const logo = await write.image('A logo')
    const book = await create('books', { title: 'The wall', authors: ['A. Writer'], cover })
    const call = await write.live('Read', {
      actions: [{ blockType: 'readBooks', heading: 'Read this', books: [{ book: book.id }] }],
    })
    expect(await isLive('media', cover)).toBe(true)
    expect(await isLive('media', logo)).toBe(false)
    await host.payload.updateGlobal({
      slug: 'organisation',
      data: { name: 'Us', contactEmail: 'us@example.org', controller: 'Us, 1 Street', logo } as never,
      overrideAccess: true,
    })
    expect(await isLive('media', logo)).toBe(true)
    expect((await asEditor('DELETE', `/media/${logo}`)).status).toBe(409)
    await write.trash('calls', call.id)
    expect(await isLive('media', cover)).toBe(false)
  })
})

describe('the guard', () => {
  it('keeps what a live call uses from editors, and lets an admin confirm', async () => {
    const slogan = await write.slogan('Open it!', '¡Ábranla!')
    const call = await write.live('Open', { slogans: [slogan] })
    const refused = await asEditor('PATCH', `/slogans/${slogan}?breakLive=true`, trashed(), 'es')
    expect(refused).toMatchObject({
      status: 409,
      body: {
        errors: [{ data: { code: 'IN_USE', uses: [{ collection: 'calls', id: call.id, title: 'Open' }] } }],
      },
    })
    expect(refused.body.errors[0]!.message).toContain('«Open» (Llamamiento)')
    expect((await asOrganiser('PATCH', `/slogans/${slogan}?breakLive=true`, trashed())).status).toBe(403)
    expect((await asAdmin('PATCH', `/slogans/${slogan}`, trashed())).status).toBe(409)
    expect((await asAdmin('PATCH', `/slogans/${slogan}?breakLive=true`, trashed())).status).toBe(200)
  })

  it('a call that another leads to stays; one that is used by nobody is unpublished and closed as ever', async () => {
    const end = await write.live('End')
    const start = await write.live('Start', { body: body(paragraph(linkTo(end.id, 'go on'))) })
    expect((await asEditor('PATCH', `/calls/${end.id}`, { _status: 'draft' })).status).toBe(409)
    const closing = await asEditor('POST', `/calls/${end.id}/close?locale=en`, { result: 'won' })
    expect(closing.status).toBeLessThan(500)
    expect((await asEditor('PATCH', `/calls/${start.id}`, { _status: 'draft' })).status).toBe(200)
    expect((await asEditor('PATCH', `/calls/${end.id}`, { _status: 'draft' })).status).toBe(200)
  })

  it('an editor’s autosave beside a live call is not in its way', async () => {
    const end = await write.live('End again')
    await write.live('Start again', { body: body(paragraph(linkTo(end.id, 'go on'))) })
    const saved = await asEditor('PATCH', `/calls/${end.id}?draft=true&autosave=true`, { title: 'Later' })
    expect(saved.status).toBe(200)
  })
})

describe('the tab "Used in"', () => {
  const open = async (collection: string, docID: Id, user: string, language = 'en') => {
    const { docs } = await host.payload.find({
      collection: 'users',
      where: { name: { equals: user } },
      overrideAccess: true,
    })
    const req: PayloadRequest = await createLocalReq(
      {
        user: { ...docs[0]!, collection: 'users' },
        req: { i18n: i18nOf(language as Language) as never, query: {} } as never,
      },
      host.payload,
    )
    const { config } = host.payload.collections[collection as 'calls']
    const page = await UsedIn({
      initPageResult: { req, docID: String(docID), collectionConfig: config },
    } as unknown as DocumentViewServerProps)
    return renderToStaticMarkup(page)
  }

  it('names what uses the document, with its state, the field and a link, in the reader’s language', async () => {
    const slogan = await write.slogan('Together!', '¡Juntas!')
    const call = await write.live('Gather', { slogans: [slogan] })
    const english = await open('slogans', slogan, 'Rosa')
    for (const part of ['Gather', 'Call to action', 'live', 'Slogans', `/admin/collections/calls/${call.id}`])
      expect(english).toContain(part)
    expect(await open('slogans', slogan, 'Rosa', 'es')).toContain('en línea')
  })

  it('tells an organiser how many documents there are, and nothing of them; of a document that they may not read, nothing', async () => {
    const slogan = await write.slogan('Quiet!', '¡Silencio!')
    const call = await write.draft({ title: 'Hushed', slogans: [slogan] })
    const page = await open('slogans', slogan, 'Olga')
    expect(page).toContain('One more document that you may not read.')
    expect(page).not.toContain('Hushed')
    expect(await open('calls', call.id, 'Olga')).toContain('You may not read this document.')
    expect((await asOrganiser('GET', `/calls/${call.id}/uses`)).status).toBe(404)
    expect((await asOrganiser('GET', `/slogans/${slogan}/uses`)).body).toMatchObject({ uses: [], hidden: 1 })
  })

  it('says of what nothing uses that it can go', async () => {
    expect(await open('slogans', await write.slogan('Lonely!', '¡Sola!'), 'Rosa')).toContain(
      'Nothing uses this.',
    )
  })
})

it('after all this the index and the documents say the same', async () => {
  expect((await rebuildReferences({ payload: host.payload, fix: false })).differences).toEqual([])
})
