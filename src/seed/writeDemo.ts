import sharp from 'sharp'
import type { RequiredDataFromCollectionSlug } from 'payload'
import { border } from './content/calls/border.js'
import { hearing } from './content/calls/hearing.js'
import type { Made } from './content/calls/made.js'
import { shelter } from './content/calls/shelter.js'
import { media, type MediaName } from './content/media.js'
import { organisation } from './content/organisation.js'
import { slogans, type SloganName } from './content/slogans.js'
import { demoLocales, toLocale, withRowIds } from './content/toLocale.js'
import { createOnce, once, type Seeding } from './once.js'

type Id = number | string
type CallData = RequiredDataFromCollectionSlug<'calls'>

/** Writes the whole demo, each step once, in an order in which nothing half-made is ever public: the calls come last. */
export const writeDemo = async (seeding: Seeding): Promise<void> => {
  const made: Made = {
    now: new Date(),
    media: await writeAll(Object.keys(media) as MediaName[], (name) => writeImage(seeding, name)),
    slogans: await writeAll(Object.keys(slogans) as SloganName[], (name) => writeSlogan(seeding, name)),
  }
  await writeOrganisation(seeding, made)
  const closed = await writeCall(seeding, 'shelter', shelter(made))
  const open = await writeCall(seeding, 'border', border({ ...made, closed }))
  await writeCall(seeding, 'hearing', hearing(made))
  await publish(seeding, 'shelter', closed, {})
  await publish(seeding, 'border', open, {})
  await publish(seeding, 'shelter:next', closed, { next: open })
}

/** One after another: SQLite writes one at a time, and a crash then leaves at most one step to be done again. */
const writeAll = async <Name extends string>(
  names: Name[],
  write: (name: Name) => Promise<Id>,
): Promise<Record<Name, Id>> => {
  const ids: Partial<Record<Name, Id>> = {}
  for (const name of names) ids[name] = await write(name)
  return ids as Record<Name, Id>
}

const writeImage = async (seeding: Seeding, name: MediaName): Promise<Id> => {
  const { payload } = seeding
  const { svg, alt } = media[name]
  const id = await createOnce(seeding, {
    step: `media:${name}`,
    collection: 'media',
    isOrphan: (image) => !image.alt || image.alt === alt.en,
    create: async () => {
      const data = await sharp(Buffer.from(svg)).png().toBuffer()
      return payload.create({
        collection: 'media',
        data: { alt: alt.en },
        file: { data, mimetype: 'image/png', name: `${name}.png`, size: data.length },
        locale: 'en',
        overrideAccess: true,
      })
    },
  })
  await once(seeding, `media:${name}:es`, async () => {
    await payload.update({
      collection: 'media',
      id,
      data: { alt: alt.es },
      locale: 'es',
      overrideAccess: true,
    })
  })
  return id
}

const writeSlogan = async (seeding: Seeding, name: SloganName): Promise<Id> => {
  const { payload } = seeding
  const { text, ...rest } = slogans[name]
  const id = await createOnce(seeding, {
    step: `slogans:${name}`,
    collection: 'slogans',
    isOrphan: (slogan) => !slogan.text || slogan.text === text.en,
    create: () =>
      payload.create({
        collection: 'slogans',
        data: { text: text.en, ...rest },
        locale: 'en',
        overrideAccess: true,
      }),
  })
  await once(seeding, `slogans:${name}:es`, async () => {
    await payload.update({
      collection: 'slogans',
      id,
      data: { text: text.es },
      locale: 'es',
      overrideAccess: true,
    })
  })
  return id
}

const writeOrganisation = async (seeding: Seeding, made: Made): Promise<void> => {
  const { payload } = seeding
  const slug = 'organisation'
  for (const locale of demoLocales) {
    await once(seeding, `organisation:${locale}`, async () => {
      const before = await payload.findGlobal({ slug, depth: 0, overrideAccess: true })
      const data = withRowIds(toLocale(organisation(made), locale), before)
      await payload.updateGlobal({ slug, data: data as never, locale, depth: 0, overrideAccess: true })
      // As it is stored: an address may have been normalised, and the removal compares.
      const stored = await payload.findGlobal({ slug, locale, depth: 0, overrideAccess: true })
      return Object.fromEntries(Object.entries(stored).filter(([field]) => field in data))
    })
  }
}

const writeCall = async (
  seeding: Seeding,
  name: string,
  content: { slug: string; title: { en: string } },
): Promise<Id> => {
  const { payload } = seeding
  const collection = 'calls'
  const id = await createOnce(seeding, {
    step: `calls:${name}`,
    collection,
    isOrphan: (call) => call.slug === content.slug,
    create: () =>
      payload.create({
        collection,
        data: toLocale(content, 'en') as CallData,
        draft: true,
        locale: 'en',
        depth: 0,
        overrideAccess: true,
      }),
  })
  await once(seeding, `calls:${name}:es`, async () => {
    const stored = await payload.findByID({
      collection,
      id,
      draft: true,
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    })
    await payload.update({
      collection,
      id,
      data: withRowIds(toLocale(content, 'es'), stored) as CallData,
      draft: true,
      locale: 'es',
      depth: 0,
      overrideAccess: true,
    })
  })
  return id
}

const publish = (seeding: Seeding, step: string, id: Id, data: { next?: Id }): Promise<void> =>
  once(seeding, `publish:${step}`, async () => {
    await seeding.payload.update({
      collection: 'calls',
      id,
      data: { ...data, _status: 'published' } as CallData,
      locale: 'en',
      depth: 0,
      overrideAccess: true,
    })
  })
