import { readFileSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { readSignupRoom } from '../../plugins/signup/index.js'
import { toRequestRow, toSignupRow } from '../../plugins/signup/rows.js'
import { body, shows } from '../helpers/content-api/campaign.js'
import type { Asker } from './askers.js'

export type Id = number | string
export type Data = Record<string, unknown>
type File = { data: Buffer; name: string; mimetype: string; size: number }

/** A document that is there while the matrix is asked. */
export type Fixture = {
  id: Id
  isTrashed?: boolean
  /** Published, or used by something that is: what visitors read. */
  isLive?: boolean
  /** Of a branch that the organiser organises. */
  isOwn?: boolean
  /** Whose it is: a user themselves, or somebody's preference. */
  of?: Asker['name']
  /** What writes are tried on: nothing live uses it. */
  isTarget?: boolean
  /** Live, and used by nothing: what may be taken offline. */
  isLoose?: boolean
}

/** What is known of a collection: its documents, and how one more is made and changed. */
export type Known = {
  docs: Fixture[]
  /** A whole document, another each time. */
  whole: (of?: Asker) => Data
  file?: () => File
  /** Kept by hooks alone: made and removed past them. */
  isInner?: boolean
  /** Words of its live documents, by which they are known in an answer. */
  publicWords: string[]
  /** What an update writes, and a write is known by. */
  field: string
}

export type World = Record<string, Known>

/** What visitors read, what nobody but editors does, and what is in the trash, as each document says in its words. */
export const words = { live: 'Shown', secret: 'Hidden', trashed: 'Thrown' } as const

/** What the organisation's global is updated with. */
export const organisation: Data = {
  ...{ name: 'Shown organisation', contactEmail: 'us@example.org', controller: 'Shown organisation' },
  ...{ privacyNoticeURL: 'https://shown.example.org/privacy', privacyNoticeVersion: '1' },
}

const attend = {
  blockType: 'attend',
  heading: 'Come',
  what: 'A vigil',
  startsAt: '2035-01-01T18:00:00.000Z',
  startsAt_tz: 'Europe/Madrid',
  placeAfterSignup: true,
  ...{ place: 'Hidden Street 5', latitude: 12.345678, longitude: 23.456789 },
}

/** Makes the one set of fixtures: what a live call uses, what only a draft uses, what is in the trash, and branches. */
export const makeWorld = async (payload: Payload, askers: Asker[]): Promise<World> => {
  const person = (name: Asker['name']) => askers.find((asker) => asker.name === name)!
  const picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#c8102e' } })
    .png()
    .toBuffer()
  const sound = readFileSync('tests/fixtures/audio/tagged.mp3')
  let made = 0
  const next = () => ++made
  const image = (): File => ({ data: picture, name: 'a.png', mimetype: 'image/png', size: picture.length })
  const audio = (): File => ({ data: sound, name: 'a.mp3', mimetype: 'audio/mpeg', size: sound.length })

  const world: World = {}
  const know = (slug: string, field: string, whole: () => Data, file?: () => File) => {
    world[slug] = { docs: [], whole, file, field, publicWords: [] }
  }
  const make = async (slug: string, more: Data = {}, marks: Omit<Fixture, 'id'> = {}): Promise<Id> => {
    const { whole, file, docs } = world[slug]!
    const data = { ...whole(), ...more }
    const doc = await payload.create({
      collection: slug as CollectionSlug,
      data: data as never,
      ...(file && { file: file() }),
      overrideAccess: true,
    })
    const isLive =
      !more.deletedAt &&
      Object.values(data).some((word) => typeof word === 'string' && word.startsWith(words.live))
    docs.push({ id: doc.id, ...marks, isLive, isTrashed: Boolean(more.deletedAt) })
    const { filename } = doc as { filename?: string }
    world[slug]!.publicWords.push(
      ...[filename, ...Object.values(data)].filter(
        (word): word is string =>
          typeof word === 'string' && (word.startsWith(words.live) || word === filename),
      ),
    )
    return doc.id
  }
  const deletedAt = new Date().toISOString()

  know('media', 'alt', () => ({ alt: `Spare image ${next()}` }), image)
  know('recordings', 'title', () => ({ title: `Spare recording ${next()}` }), audio)
  know('slogans', 'hashtag', () => ({ text: `Spare slogan ${next()}` }))
  know('consents', 'wording', () => ({
    ...{ key: `spare-${next()}`, purpose: 'Spare consent', wording: 'Spare words' },
  }))
  know('books', 'publisher', () => ({ title: `Spare book ${next()}`, authors: ['N. Writer'] }))
  know('articles', 'publication', () => ({
    ...{ title: 'Spare article', url: `https://paper.example/${next()}` },
  }))
  know('podcasts', 'author', () => ({
    title: `Spare podcast ${next()}`,
    description: 'Told.',
    language: 'en',
  }))
  know('branches', 'meetingNote', () => ({
    ...{ name: `Spare branch ${next()}`, city: 'Madrid', country: 'ES', _status: 'published' },
  }))

  /** One that live content will use, one that only a draft will, one in the trash. */
  const three = async (slug: string, name: string, toMore: (title: string) => Data) => ({
    live: await make(slug, toMore(`${words.live} ${name}`)),
    secret: await make(slug, toMore(`${words.secret} ${name}`), { isTarget: true }),
    trashed: await make(slug, { ...toMore(`${words.trashed} ${name}`), deletedAt }),
  })
  const images = await three('media', 'image', (alt) => ({ alt }))
  const recordings = await three('recordings', 'recording', (title) => ({ title }))
  const slogans = await three('slogans', 'slogan', (text) => ({ text }))
  const consents = await three('consents', 'consent', (wording) => ({ wording }))
  const books = await three('books', 'book', (title) => ({ title, cover: images.live }))
  const articles = await three('articles', 'article', (title) => ({ title, image: images.live }))
  const podcasts = await three('podcasts', 'podcast', (title) => ({
    ...{ title, artwork: images.live, ownerEmail: `${title.replace(' ', '.')}@private.example` },
    importFeedURL: `https://private.example/${title.replace(' ', '-')}.xml`,
  }))

  know('episodes', 'summary', () => ({
    podcast: podcasts.live,
    title: `Spare episode ${next()}`,
    enclosure: { url: `https://audio.example/${next()}.mp3`, type: 'audio/mpeg', length: 9 },
    image: images.live,
    notes: body(shows(images.live)),
    _status: 'published',
  }))
  const episode = await make('episodes', {
    ...{ title: 'Shown episode', recording: recordings.live, enclosure: undefined },
  })
  await make('episodes', { title: 'Shown loose episode', recording: recordings.live }, { isLoose: true })
  await make('episodes', { title: 'Hidden episode', _status: 'draft' }, { isTarget: true })
  await make('episodes', { title: 'Thrown episode', deletedAt })

  const branch = await make('branches', { name: 'Shown branch' })
  await make('branches', { name: 'Shown loose branch' }, { isLoose: true })
  await make('branches', { name: 'Hidden branch', _status: 'draft' }, { isTarget: true })
  await make('branches', { name: 'Thrown branch', deletedAt })
  const own = [
    await make('branches', { name: 'Shown own branch' }, { isOwn: true, isLoose: true }),
    await make('branches', { name: 'Hidden own branch', _status: 'draft' }, { isOwn: true, isTarget: true }),
  ]
  await payload.update({
    collection: 'users',
    id: person('organiser').id!,
    data: { branches: own } as never,
    overrideAccess: true,
  })

  know('calls', 'summary', () => ({
    title: `Spare call ${next()}`,
    summary: 'Spare, in short.',
    languages: ['en'],
    actions: [{ blockType: 'spread', heading: 'Spread the word' }],
    _status: 'published',
  }))
  const used = {
    slogans: [slogans.live],
    image: images.live,
    body: body(shows(images.live)),
    partners: [{ name: 'Partner', url: 'https://partner.example', logo: images.live }],
  }
  await payload.updateGlobal({
    slug: 'organisation',
    data: { ...organisation, logo: images.live, shareImage: images.live } as never,
    overrideAccess: true,
  })
  const nextCall = await make('calls', { title: 'Shown next call' })
  await make('calls', {
    ...used,
    title: 'Shown call',
    next: nextCall,
    ...{ outcome: 'Hidden outcome', closedMessage: 'Hidden message', result: 'won' },
    actions: [
      attend,
      { blockType: 'readBooks', heading: 'Read', books: [{ book: books.live }] },
      { blockType: 'readArticles', heading: 'Read on', articles: [articles.live] },
      { blockType: 'listen', heading: 'Listen', episode },
      { blockType: 'findBranch', heading: 'Near you', branch },
      { blockType: 'joinCall', heading: 'Join', call: nextCall },
      { blockType: 'signUp', heading: 'Sign up', button: 'In', consents: [{ consent: consents.live }] },
    ],
  })
  await make('calls', { title: 'Shown loose call' }, { isLoose: true })
  await make(
    'calls',
    {
      title: 'Hidden call',
      slogans: [slogans.secret],
      image: images.secret,
      actions: [
        { blockType: 'readBooks', heading: 'Read', books: [{ book: books.secret }] },
        { blockType: 'readArticles', heading: 'Read on', articles: [articles.secret] },
        { blockType: 'signUp', heading: 'Sign up', button: 'In', consents: [{ consent: consents.secret }] },
      ],
      _status: 'draft',
    },
    { isTarget: true },
  )
  await make('calls', { title: 'Thrown call', deletedAt })
  // A live call with changes that nobody has published.
  await payload.update({
    collection: 'calls',
    id: nextCall,
    data: { title: 'Hidden newer title' } as never,
    draft: true,
    overrideAccess: true,
  })

  know('users', 'name', () => ({
    name: 'Private spare',
    email: `spare-${next()}@private.example`,
    password: 'a long enough password',
    roles: ['editor'],
    branches: [branch],
  }))
  for (const { name, id } of askers)
    if (id !== undefined && name !== 'member') world.users!.docs.push({ id, of: name })
  const bystander = await make('users', {}, { isTarget: true })
  // Somebody has asked for a new password.
  await payload.db.updateOne({
    collection: 'users',
    id: bystander,
    data: {
      resetPasswordToken: 'Hidden token',
      resetPasswordExpiration: deletedAt,
      resetPasswordRequestedAt: deletedAt,
    },
  })

  // What is kept by hooks and by Payload itself: none of it is anybody's noun.
  const { docs: rows } = await payload.db.find<{ id: Id }>({ collection: 'references', pagination: false })
  const { docs: held } = await payload.db.find<{ id: Id }>({ collection: 'claims', pagination: false })
  const row = async (slug: string, field: string, whole: Known['whole'], more: Data[] = [{}]) => {
    world[slug] = { docs: [], whole, field, isInner: true, publicWords: [] }
    for (const one of more) {
      const { of, isOwn, ...data } = one as Pick<Fixture, 'of' | 'isOwn'>
      const doc = (await payload.db.create({
        collection: slug as CollectionSlug,
        data: { ...whole(), ...data },
      })) as { id: Id }
      world[slug]!.docs.push({ id: doc.id, of, isOwn, isTarget: true })
    }
  }
  await row('references', 'token', () => ({ source: `calls:spare${next()}`, noun: 'calls', token: 'Hidden' }))
  await row('claims', 'token', () => ({ key: `spare${next()}`, noun: 'calls', token: 'Hidden', takenAt: 1 }))
  await row('withdrawals', 'mark', () => ({ mark: `Hidden ${next()}` }))
  await row('leases', 'holder', () => ({ key: `spare${next()}`, holder: 'Hidden', until: 1 }))
  await row('revisions', 'kind', () => ({
    ...{ key: `spare${next()}`, at: 1, kind: 'Hidden', documents: [{ collection: 'calls', id: 'spare' }] },
  }))
  await row('answers', 'text', () => ({
    ...{ key: `spare${next()}`, at: 1, changed: 1, headers: {}, text: 'Hidden', tags: [], told: [] },
  }))
  await row('presences', 'tab', () => ({
    ...{ key: `spare${next()}`, document: 'calls:spare', user: 'spare', tab: 'Hidden', until: 1 },
  }))
  // People who signed up: with no branch, with a branch of the organiser's, with another, and one who unsubscribed.
  const keeper = { vault: readSignupRoom(payload).vault, now: new Date() }
  const content = { email: 'somebody@private.example', firstName: 'Private', receipts: [] }
  const taken = { ...{ person: content, receipts: [] }, ...{ call: nextCall, language: 'en', source: 'a' } }
  const request = await toRequestRow({ ...taken, state: 'waiting' }, keeper)
  const signed = { id: nextCall, createdAt: deletedAt }
  const signup = await toSignupRow({ ...request, call: signed, content, tokens: ['Hidden'] }, keeper)
  const unique = () => ({ reference: `Private ${next()}`, key: `Hidden ${next()}` })
  const followUpBy = person('organiser').id
  await row(
    'signups',
    'source',
    () => ({
      ...{ ...signup, ...unique(), notBranches: ['Hidden'] },
      ...{ placeTold: 'Hidden', placeRefused: 'Hidden', placeDueAt: 1, placeAttempts: 1 },
    }),
    [
      {},
      { branch: own[0], followUpBy, isOwn: true },
      { branch: own[1], followUpBy, isOwn: true },
      { branch, followUpBy: bystander },
      { branch: own[0], unsubscribedAt: deletedAt },
    ],
  )
  await row('signup-requests', 'source', () => ({
    ...{ ...request, reference: `Private ${next()}`, tokens: ['Hidden'] },
  }))
  await row('signup-addresses', 'stopped', () => ({
    ...{
      emailHash: `Hidden ${next()}`,
      mailedAt: [{ at: 1, mail: 'Hidden' }],
      revision: 1,
      stopped: 'never',
    },
  }))
  await row('payload-kv', 'key', () => ({ key: `Hidden ${next()}`, data: { Hidden: true } }))
  await row('payload-migrations', 'name', () => ({ name: `Hidden ${next()}`, batch: 1 }))
  await row('payload-jobs', 'queue', () => ({
    taskSlug: 'schedulePublish',
    queue: `hidden-${next()}`,
    input: { type: 'publish', doc: { relationTo: 'calls', value: nextCall } },
    waitUntil: '2040-01-01T00:00:00.000Z',
  }))
  await row(
    'payload-preferences',
    'value',
    ({ id, name } = person('admin')) => ({
      key: `matrix-${next()}`,
      value: 'Hidden',
      user: { relationTo: name === 'member' ? 'members' : 'users', value: id! },
    }),
    askers.flatMap(({ name, id }) =>
      id === undefined
        ? []
        : [{ of: name, user: { relationTo: name === 'member' ? 'members' : 'users', value: id } }],
    ),
  )
  for (const [slug, kept] of Object.entries({ references: rows, claims: held }))
    world[slug]!.docs.push(...kept.map(({ id }) => ({ id })))
  return world
}
