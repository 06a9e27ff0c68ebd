import { readFileSync } from 'node:fs'
import type { CollectionSlug, Payload } from 'payload'
import type { Id } from './campaign.js'

type Data = Record<string, unknown>

/** What writes the nouns that calls lead to into a host, access aside. What is told of one is added to the least it needs. */
export const library = (payload: Payload) => {
  const create = async (collection: string, data: Data, locale: 'en' | 'es' = 'en'): Promise<Id> => {
    const made = await payload.create({
      collection: collection as CollectionSlug,
      data: data as never,
      locale,
      overrideAccess: true,
    })
    return made.id
  }
  const update = (collection: string, id: Id, data: Data, locale: 'en' | 'es' = 'en') =>
    payload.update({
      collection: collection as CollectionSlug,
      id,
      data: data as never,
      locale,
      overrideAccess: true,
      // What is live may use it: that is what is tried out here.
      context: { breakLive: true },
    })

  return {
    update,
    book: (title: string, data: Data = {}) => create('books', { title, authors: ['N. Writer'], ...data }),
    article: (title: string, data: Data = {}) =>
      create('articles', { title, url: `https://paper.example/${encodeURIComponent(title)}`, ...data }),
    podcast: (title: string, data: Data = {}) =>
      create('podcasts', { title, description: `${title}, told.`, language: 'en', ...data }),
    /** A published episode with audio elsewhere. */
    episode: (podcast: Id, title: string, data: Data = {}) =>
      create('episodes', {
        podcast,
        title,
        enclosure: {
          url: `https://audio.example/${encodeURIComponent(title)}.mp3`,
          type: 'audio/mpeg',
          length: 9000,
        },
        _status: 'published',
        ...data,
      }),
    /** A published branch. */
    branch: (name: string, data: Data = {}) =>
      create('branches', { name, city: name, country: 'ES', _status: 'published', ...data }),
    consent: async (key: string, en: string, es?: string): Promise<Id> => {
      const id = await create('consents', { key, purpose: `About ${key}`, wording: en })
      if (es) await update('consents', id, { purpose: `Sobre ${key}`, wording: es }, 'es')
      return id
    },
    recording: async (): Promise<Id> => {
      const data = readFileSync('src/seed/audio/a-lamp-at-the-gate.mp3')
      const { id } = await payload.create({
        collection: 'recordings',
        data: {} as never,
        file: { data, name: 'lamp.mp3', mimetype: 'audio/mpeg', size: data.length },
        overrideAccess: true,
      })
      return id
    },
    trash: (collection: string, id: Id) => update(collection, id, { deletedAt: new Date().toISOString() }),
    unpublish: (collection: string, id: Id) => update(collection, id, { _status: 'draft' }),
  }
}
