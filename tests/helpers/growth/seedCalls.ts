import { randomBytes, randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { body, campaign, type Id, says } from '../content-api/campaign.js'
import { library } from '../content-api/library.js'

type Row = Record<string, unknown>
type Stored = Row & { id: Id }

/** What is copied: a live call, and one of each noun that is public by its use. */
export type Originals = { call: Id; slogan: Id; book: Id; article: Id; podcast: Id; image: Id }

/** Writes the originals through the hooks. */
export const writeOriginals = async (payload: Payload): Promise<Originals> => {
  const write = campaign(payload)
  const make = library(payload)
  const image = await write.image('A gate')
  const slogan = await write.slogan('Open the gate', 'Abran la puerta')
  const book = await make.book('A walk', { cover: image })
  const article = await make.article('At the gate', { image, publishedOn: '2026-05-01' })
  const podcast = await make.podcast('The gate', { artwork: image })
  const episode = await make.episode(podcast, 'First night')
  const { id: call } = await write.live('Open the gate', {
    body: body(says('They wait.')),
    image,
    slogans: [slogan],
    actions: [
      { blockType: 'spread', heading: 'Spread the word' },
      { blockType: 'readBooks', heading: 'Read', books: [{ book }] },
      { blockType: 'readArticles', heading: 'Read on', articles: [article] },
      { blockType: 'listen', heading: 'Listen', episode },
    ],
    closesAt: '2099-01-01T00:00:00.000Z',
  })
  return { call, slogan, book, article, podcast, image }
}

/** With new ids for its rows, which are unique in their table. */
const toFresh = (value: unknown, isRow = false): unknown => {
  if (Array.isArray(value)) return value.map((one) => toFresh(one, true))
  if (typeof value !== 'object' || value === null || value instanceof Date || 'root' in value) return value
  const fresh = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toFresh(one)]))
  return isRow && 'id' in fresh ? { ...fresh, id: randomBytes(12).toString('hex') } : fresh
}

const exchange = (values: unknown, from: string, to: string): unknown =>
  (values as unknown[]).map((one) => (one === from ? to : one))

const readStored = async (payload: Payload, collection: string, id: Id): Promise<Row> => {
  const stored = await payload.db.findOne<Stored>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    locale: 'all',
  })
  const { id: _, ...row } = stored!
  return row
}

type Index = { source: string; live: string[]; newest: string[] } & Row

const readIndex = async (payload: Payload, source: string): Promise<Row> => {
  const { id: _, ...row } = (await payload.db.findOne<Index & { id: Id }>({
    collection: 'references' as CollectionSlug,
    where: { source: { equals: source } },
  }))!
  return row
}

/**
 * Adds live calls below the hooks, each with a slogan, a book and an article of its own: copies of the originals, with
 * the rows of versions, claims and references that the hooks would have left.
 */
export const seedCalls = async (
  payload: Payload,
  { call, slogan, book, article }: Originals,
  { from, to }: { from: number; to: number },
): Promise<void> => {
  const { db } = payload
  const transactionID = (await db.beginTransaction()) ?? undefined
  const req = { payload, transactionID } as unknown as PayloadRequest
  const [aCall, aSlogan, aBook, anArticle] = [
    await readStored(payload, 'calls', call),
    await readStored(payload, 'slogans', slogan),
    await readStored(payload, 'books', book),
    await readStored(payload, 'articles', article),
  ]
  const rows = {
    calls: await readIndex(payload, `calls:${call}`),
    slogans: await readIndex(payload, `slogans:${slogan}`),
    books: await readIndex(payload, `books:${book}`),
    articles: await readIndex(payload, `articles:${article}`),
  }
  const create = async (collection: string, data: Row): Promise<Id> =>
    ((await db.create({ collection: collection as CollectionSlug, data, req })) as Stored).id
  const addRow = (row: Row, changed: Row) =>
    create('references', { ...row, ...changed, token: randomUUID() } as Row)
  for (let n = from; n < to; n++) {
    const own = {
      slogan: await create('slogans', {
        ...aSlogan,
        text: { en: `Open gate ${n}` },
        key: { en: `open gate ${n}` },
      }),
      book: await create('books', {
        ...(toFresh(aBook) as Row),
        title: `A walk ${n}`,
        sortKey: `a walk ${n}`,
        isbn: null,
        isbnKey: `~${n}`,
      }),
      article: await create('articles', {
        ...anArticle,
        title: `At gate ${n}`,
        sortKey: `at gate ${n}`,
        url: `https://paper.example/${n}`,
      }),
    }
    await addRow(rows.slogans, { source: `slogans:${own.slogan}` })
    await addRow(rows.books, { source: `books:${own.book}` })
    await addRow(rows.articles, { source: `articles:${own.article}` })
    const slug = `open-gate-${n}`
    const actions = (aCall.actions as Row[]).map((step) => ({
      ...step,
      ...(step.blockType === 'readBooks' && { books: [{ id: '', book: own.book }] }),
      ...(step.blockType === 'readArticles' && { articles: [own.article] }),
    }))
    const made = {
      ...aCall,
      ...{ title: { en: `Open gate ${n}` }, slug, slogans: [slogan, own.slogan], actions },
    }
    const id = await create('calls', toFresh(made) as Row)
    const at = new Date().toISOString()
    await db.createVersion({
      ...{ collectionSlug: 'calls', parent: id, autosave: false, createdAt: at, updatedAt: at },
      ...{ versionData: toFresh(made) as never, req },
    })
    const point = (name: 'live' | 'newest') => [
      ...(exchange(
        exchange(rows.calls[name], `books:${book}`, `books:${own.book}`),
        `articles:${article}`,
        `articles:${own.article}`,
      ) as string[]),
      `slogans:${own.slogan}`,
    ]
    await addRow(rows.calls, { source: `calls:${id}`, live: point('live'), newest: point('newest') })
    await create('claims', {
      ...{ key: `calls:slug:${slug}`, noun: 'calls', owner: String(id), title: slug },
      ...{ token: randomUUID(), takenAt: 0 },
    })
  }
  if (transactionID) await db.commitTransaction(transactionID)
}
