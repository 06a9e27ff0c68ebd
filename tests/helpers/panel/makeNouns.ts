import type { Locator } from '@playwright/test'
import { articles } from '../../../src/seed/content/articles.js'
import { type BookName, books } from '../../../src/seed/content/books.js'
import { branches } from '../../../src/seed/content/branches.js'
import { episodes } from '../../../src/seed/content/episodes.js'
import { media, type MediaName } from '../../../src/seed/content/media.js'
import { podcasts } from '../../../src/seed/content/podcasts.js'
import { recordings } from '../../../src/seed/content/recordings.js'
import { slogans, type SloganName } from '../../../src/seed/content/slogans.js'
import { toAudioFile, toImageFile } from '../../../src/seed/composeDemo.js'
import { choose, fieldIn, fillIn, type Filling, writeDate, writeEach } from './fill.js'
import type { Hand } from './hand.js'
import { writeRichText } from './writeRichText.js'
import { type File, makeInPicker, uploadInPicker } from './pick.js'

/** The demo's names in the place of ids: what is to be picked is told by its name. */
export const named = <Ids extends Record<string, number | string>>() =>
  new Proxy({}, { get: (_, name) => name }) as Ids

/** What is done in a drawer before it is saved, to look at it. */
type Look = (drawer: Locator) => Promise<void>

const kinds = { publisher: 'Publisher', shop: 'Independent shop', library: 'Library', free: 'Free copy' }

const toDay = (instant: string): string => {
  const [month, day, year] = new Date(instant)
    .toLocaleDateString('en-US', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .replace(',', '')
    .split(' ')
  return `${day} ${month} ${year}`
}

/** Somebody who makes the demo's nouns by hand, each in the picker that it is needed in. */
export const makerOf = (hand: Hand, now: Date) => {
  const press: Filling = (field) => hand.press(field)

  const makeImage = async (picker: Locator, name: MediaName) => {
    const { svg, alt } = media[name]
    const { name: fileName, mimetype, data } = await toImageFile(name, svg)
    const file: File = { name: fileName, mimeType: mimetype, buffer: data }
    await uploadInPicker(hand, {
      picker,
      file,
      fill: (drawer) => fillIn(hand, drawer, { alt: alt.en }),
    })
  }
  const image: Filling = (picker, name) => makeImage(picker, name)

  const makeSlogan = (picker: Locator, name: SloganName) => {
    const { text, ...slogan } = slogans[name]
    return makeInPicker(hand, {
      picker,
      title: text.en,
      fill: (drawer) => fillIn(hand, drawer, { text: text.en, ...slogan }),
    })
  }

  const makeBook = (picker: Locator, { name, look }: { name: BookName; look?: Look }) => {
    const fillings: Record<string, Filling> = {
      authors: (field, authors) => writeEach(hand, field, authors),
      kind: (field, kind) => choose(hand, field, kinds[kind]),
      cover: image,
    }
    return makeInPicker(hand, {
      picker,
      title: books[name].title,
      fill: async (drawer) => {
        await fillIn(hand, drawer, { ...books[name], cover: `${name}Cover` }, { fillings })
        await look?.(drawer)
      },
    })
  }

  const makeArticle = (picker: Locator, name: keyof ReturnType<typeof articles>) => {
    const article = articles(now)[name]
    const fillings: Record<string, Filling> = {
      publishedOn: (field, instant) => writeDate(hand, field, toDay(instant)),
    }
    return makeInPicker(hand, {
      picker,
      title: article.title,
      fill: (drawer) => fillIn(hand, drawer, article, { fillings }),
    })
  }

  const makePodcast = (picker: Locator, name: keyof ReturnType<typeof podcasts>) => {
    const podcast = podcasts({ media: named() })[name]
    const fillings: Record<string, Filling> = {
      artwork: image,
      category: (field, category) => choose(hand, field, category),
      type: (field, type) => choose(hand, field, type === 'serial' ? 'Serial' : 'Episodic'),
      explicit: (field, isExplicit) => (isExplicit ? press(field, isExplicit) : Promise.resolve()),
    }
    return makeInPicker(hand, {
      picker,
      title: podcast.title,
      fill: (drawer) => fillIn(hand, drawer, podcast, { fillings }),
    })
  }

  const makeRecording = async (picker: Locator, name: keyof typeof recordings) => {
    const { title, file } = recordings[name]
    const { name: fileName, mimetype, data } = toAudioFile(file)
    await uploadInPicker(hand, {
      picker,
      file: { name: fileName, mimeType: mimetype, buffer: data },
      fill: (drawer) => fillIn(hand, drawer, { title }),
    })
  }

  const makeEpisode = (picker: Locator, name: keyof ReturnType<typeof episodes>) => {
    const { podcast, title, recording, summary, season, number, image, chapters, transcript, notes } = {
      image: undefined,
      number: undefined,
      ...episodes({ now, media: named(), podcasts: named(), recordings: named() })[name],
    }
    return makeInPicker(hand, {
      picker,
      title,
      fill: async (drawer) => {
        await makePodcast(fieldIn(drawer, 'podcast'), podcast as never)
        await fillIn(hand, drawer, { title, season, number, summary })
        await makeRecording(fieldIn(drawer, 'recording'), recording as never)
        if (image) await makeImage(fieldIn(drawer, 'image'), image as never)
        await hand.press(drawer.locator('.tabs-field__tab-button').filter({ hasText: 'To read along' }))
        await fillIn(hand, drawer, { chapters, transcript })
        await writeRichText(hand, drawer, notes)
      },
    })
  }

  const makeBranch = (picker: Locator, name: keyof typeof branches) => {
    const branch = branches[name]
    const country = new Intl.DisplayNames('en', { type: 'region' }).of(branch.country)!
    const fillings: Record<string, Filling> = {
      country: (field) => choose(hand, field, country),
      region: (field, code) => choose(hand, field, code),
      platform: (field, platform) => choose(hand, field, platform),
    }
    // The regions that are offered are the country's.
    const { country: code, region, ...rest } = branch
    return makeInPicker(hand, {
      picker,
      title: branch.name,
      fill: (drawer) => fillIn(hand, drawer, { country: code, region, ...rest }, { fillings }),
    })
  }
  return { makeArticle, makeBook, makeBranch, makeEpisode, makeImage, makeSlogan }
}
