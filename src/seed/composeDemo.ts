import type { CollectionSlug } from 'payload'
import sharp from 'sharp'
import { articles } from './content/articles.js'
import { toBooks } from './content/books.js'
import { branches } from './content/branches.js'
import { border } from './content/calls/border.js'
import { hearing } from './content/calls/hearing.js'
import type { Made } from './content/calls/made.js'
import { shelter, shelterClosing } from './content/calls/shelter.js'
import { consents } from './content/consents.js'
import { episodes } from './content/episodes.js'
import { media } from './content/media.js'
import { podcasts } from './content/podcasts.js'
import { readAudio, recordings } from './content/recordings.js'
import { slogans } from './content/slogans.js'

/** A file as Payload's Local API takes it. */
export type Upload = { name: string; mimetype: string; data: Buffer; size: number }

const toUpload = (file: Omit<Upload, 'size'>): Upload => ({ ...file, size: file.data.length })

/** A drawing as the file that somebody might upload. */
export const toImageFile = async (name: string, svg: string): Promise<Upload> =>
  toUpload({
    name: `${name}.png`,
    mimetype: 'image/png',
    data: await sharp(Buffer.from(svg)).png().toBuffer(),
  })

/** A recording as the file that somebody might upload. */
export const toAudioFile = (name: string): Upload =>
  toUpload({ name: `${name}.mp3`, mimetype: 'audio/mpeg', data: readAudio(`${name}.mp3`) })

type Id = number | string

/** One document of the demo. */
export type Plan = {
  collection: CollectionSlug
  name: string
  /** What it says, in each language where it says it in more than one. */
  content: Record<string, unknown>
  /** The field that tells it from others of its noun. */
  knownBy: string
  /** Whether it is made as a draft, to be published later. */
  draft?: boolean
  file?: () => Upload | Promise<Upload>
}

/** A draft of the demo that is complete. */
export type Publication = {
  collection: CollectionSlug
  name: string
  id: Id
  /** What it is to say from then on, beside what its draft says. */
  data?: Record<string, unknown>
}

/** By whom and through which door the demo is written. */
export type Writers = {
  write: (plan: Plan) => Promise<Id>
  publish: (publication: Publication) => Promise<void>
  writeOrganisation: (made: Pick<Made, 'media'>) => Promise<void>
  /** The day that its dates are counted from. @default today */
  now?: Date
}

/** One after another: SQLite writes one at a time, and a crash then leaves at most one step to be done again. */
const writeAll = async <Name extends string, Content>(
  contents: Record<Name, Content>,
  write: (name: Name, content: Content) => Promise<Id>,
): Promise<Record<Name, Id>> => {
  const ids: Partial<Record<Name, Id>> = {}
  for (const name of Object.keys(contents) as Name[]) ids[name] = await write(name, contents[name])
  return ids as Record<Name, Id>
}

/**
 * Composes the whole demo, in an order in which nothing half-made is ever public: what others point to comes first,
 * what has drafts is one until it is complete, and the calls are published last.
 */
export const composeDemo = async ({
  write,
  publish,
  writeOrganisation,
  now = new Date(),
}: Writers): Promise<void> => {
  const writeEach = <Name extends string>(
    collection: CollectionSlug,
    contents: Record<Name, object>,
    manner: Pick<Plan, 'knownBy' | 'draft'>,
  ) => writeAll(contents, (name, content) => write({ collection, name, content: { ...content }, ...manner }))

  const pictures = await writeAll(media, (name, { svg, alt, credit }) =>
    write({
      collection: 'media',
      name,
      content: { alt, credit },
      knownBy: 'alt',
      file: () => toImageFile(name, svg),
    }),
  )
  const sounds = await writeAll(recordings, (name, { title, file }) =>
    write({
      collection: 'recordings',
      name,
      content: { title },
      knownBy: 'title',
      file: () => toAudioFile(file),
    }),
  )
  const series = await writeEach('podcasts', podcasts({ media: pictures }), { knownBy: 'title' })
  const told = episodes({ now, media: pictures, podcasts: series, recordings: sounds })
  const made: Made = {
    now,
    media: pictures,
    slogans: await writeEach('slogans', slogans, { knownBy: 'text' }),
    consents: await writeEach('consents', consents, { knownBy: 'key' }),
    articles: await writeEach('articles', articles(now), { knownBy: 'title' }),
    books: await writeEach('books', toBooks({ media: pictures }), { knownBy: 'title' }),
    branches: await writeEach('branches', branches, { knownBy: 'name', draft: true }),
    episodes: await writeEach('episodes', told, { knownBy: 'title', draft: true }),
  }
  await writeOrganisation(made)
  const writeCall = (name: string, content: object) =>
    write({ collection: 'calls', name, content: { ...content }, knownBy: 'slug', draft: true })
  const closed = await writeCall('shelter', shelter(made))
  const open = await writeCall('border', border({ ...made, closed }))
  await writeCall('hearing', hearing(made))

  for (const collection of ['branches', 'episodes'] as const) {
    for (const [name, id] of Object.entries(made[collection]))
      await publish({ collection, name: `${collection}:${name}`, id })
  }
  await publish({ collection: 'calls', name: 'shelter', id: closed })
  await publish({ collection: 'calls', name: 'border', id: open })
  await publish({
    collection: 'calls',
    name: 'shelter:closing',
    id: closed,
    data: shelterClosing({ now, next: open }),
  })
}
