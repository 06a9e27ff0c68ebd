import type { Payload } from 'payload'
import sharp from 'sharp'

export type Id = number | string
type Data = Record<string, unknown>

const text = (words: string) => ({
  type: 'text',
  text: words,
  version: 1,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})

/** A text of one paragraph, or of the nodes given, as the panel's editor writes it. */
export const body = (...children: unknown[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
})

export const paragraph = (...children: unknown[]) => ({
  type: 'paragraph',
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  textFormat: 0,
  children,
})

export const says = (words: string) => paragraph(text(words))

const link = (fields: Data, words: string) => ({
  type: 'link',
  id: 'link',
  format: '',
  indent: 0,
  version: 3,
  direction: 'ltr',
  fields: { newTab: false, ...fields },
  children: [text(words)],
})

export const linkTo = (call: Id, words: string) =>
  link({ linkType: 'internal', doc: { relationTo: 'calls', value: call } }, words)

/** A link to an address elsewhere. */
export const linkToPage = (url: string, words: string) => link({ linkType: 'custom', url }, words)

export const shows = (image: Id) => ({
  type: 'upload',
  id: '665f1f77bcf86cd799439011',
  format: '',
  version: 3,
  relationTo: 'media',
  value: image,
  fields: null,
})

/** What writes a campaign into a host, at the doors that editors use, access aside. */
export const campaign = (payload: Payload) => {
  const edit = (id: Id, data: Data, locale: 'en' | 'es' = 'en') =>
    payload.update({
      collection: 'calls',
      id,
      locale,
      data: data as never,
      draft: true,
      overrideAccess: true,
    })

  const draft = async (data: Data): Promise<{ id: Id }> =>
    payload.create({ collection: 'calls', draft: true, data: data as never, overrideAccess: true })

  // What is live may use it: that is what is tried out here.
  const takeAway = (collection: 'calls' | 'media' | 'slogans', id: Id, data: Data) =>
    payload.update({
      collection,
      id,
      data: data as never,
      overrideAccess: true,
      context: { breakLive: true },
    })

  const publish = (id: Id, data: Data = {}) =>
    payload.update({
      collection: 'calls',
      id,
      data: { ...data, _status: 'published' } as never,
      overrideAccess: true,
    })

  const spread = { blockType: 'spread', heading: 'Spread the word' }

  return {
    draft,
    edit,
    publish,
    /** Offers a live call in Spanish too, all of it in the same words. */
    offerInSpanish: async (id: Id, words: string) => {
      const { actions } = (await payload.findByID({
        collection: 'calls',
        id,
        depth: 0,
        overrideAccess: true,
      })) as unknown as { actions: Data[] }
      await edit(
        id,
        { title: words, summary: words, actions: actions.map((step) => ({ ...step, heading: words })) },
        'es',
      )
      await publish(id, { languages: ['en', 'es'] })
    },
    /** A call that is published in English alone. */
    live: (title: string, data: Data = {}): Promise<{ id: Id; slug?: string | null }> =>
      payload.create({
        collection: 'calls',
        data: {
          title,
          summary: `${title}, in short.`,
          languages: ['en'],
          actions: [spread],
          ...data,
          _status: 'published',
        } as never,
        overrideAccess: true,
      }),
    slogan: async (en: string, es: string): Promise<Id> => {
      const { id } = await payload.create({ collection: 'slogans', data: { text: en }, overrideAccess: true })
      await payload.update({
        collection: 'slogans',
        id,
        locale: 'es',
        data: { text: es },
        overrideAccess: true,
      })
      return id
    },
    image: async (alt: string): Promise<Id> => {
      const data = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#c8102e' } })
        .jpeg()
        .toBuffer()
      const { id } = await payload.create({
        collection: 'media',
        data: { alt, credit: 'Ana Luz, CC BY 4.0' },
        file: { data, name: 'bridge.jpg', mimetype: 'image/jpeg', size: data.length },
        overrideAccess: true,
      })
      return id
    },
    trash: (collection: 'calls' | 'media' | 'slogans', id: Id) =>
      takeAway(collection, id, { deletedAt: new Date().toISOString() }),
    withdraw: (id: Id) => takeAway('calls', id, { _status: 'draft' }),
  }
}
