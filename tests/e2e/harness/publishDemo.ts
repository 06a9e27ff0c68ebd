import { type APIRequestContext, expect } from '@playwright/test'
import sharp from 'sharp'
import { border } from '../../../src/seed/content/calls/border.js'
import { shelter } from '../../../src/seed/content/calls/shelter.js'
import { media, type MediaName } from '../../../src/seed/content/media.js'
import { organisation } from '../../../src/seed/content/organisation.js'
import { slogans, type SloganName } from '../../../src/seed/content/slogans.js'
import { toLocale, withRowIds } from '../../../src/seed/content/toLocale.js'
import { logInToRest, restAs } from './admin.js'

type Id = number | string
type Doc = { id: Id }

const writeAll = async <Name extends string>(names: string[], write: (name: Name) => Promise<Id>) => {
  const ids: Partial<Record<Name, Id>> = {}
  for (const name of names as Name[]) ids[name] = await write(name)
  return ids as Record<Name, Id>
}

/**
 * Publishes the demo's open call and its closed one through REST, as the first admin, in a database that other suites
 * write in too. Answers their slugs.
 */
export const publishDemo = async (request: APIRequestContext): Promise<{ open: string; closed: string }> => {
  const rest = await restAs(request)
  const token = await logInToRest(request)

  const send = async <Body>(method: string, path: string, data: unknown): Promise<Body> => {
    const { status, body } = await rest(method, path, data)
    expect(status, `${method} ${path}: ${JSON.stringify(body)}`).toBeLessThan(300)
    return body
  }
  const writeImage = async (name: MediaName): Promise<Id> => {
    const buffer = await sharp(Buffer.from(media[name].svg)).png().toBuffer()
    const answer = await request.post('/api/media', {
      headers: { authorization: `JWT ${token}` },
      multipart: {
        _payload: JSON.stringify({ alt: media[name].alt.en }),
        file: { name: `${name}.png`, mimeType: 'image/png', buffer },
      },
    })
    expect(answer.status(), await answer.text()).toBe(201)
    const { id } = ((await answer.json()) as { doc: Doc }).doc
    await send('PATCH', `/api/media/${id}?locale=es`, { alt: media[name].alt.es })
    return id
  }
  const writeSlogan = async (name: SloganName): Promise<Id> => {
    const { doc } = await send<{ doc: Doc }>('POST', '/api/slogans', toLocale(slogans[name], 'en'))
    await send('PATCH', `/api/slogans/${doc.id}?locale=es`, toLocale(slogans[name], 'es'))
    return doc.id
  }
  const writeCall = async (content: { slug: string }): Promise<Id> => {
    const { doc } = await send<{ doc: Doc }>('POST', '/api/calls?draft=true&depth=0', toLocale(content, 'en'))
    const inSpanish = withRowIds(toLocale(content, 'es'), doc)
    await send('PATCH', `/api/calls/${doc.id}?draft=true&depth=0&locale=es`, inSpanish)
    await send('PATCH', `/api/calls/${doc.id}?depth=0`, { _status: 'published' })
    return doc.id
  }

  const made = {
    now: new Date(),
    media: await writeAll(Object.keys(media), writeImage),
    slogans: await writeAll(Object.keys(slogans), writeSlogan),
  }
  await send('POST', '/api/globals/organisation', toLocale(organisation(made), 'en'))
  const closed = shelter(made)
  const open = border({ ...made, closed: await writeCall(closed) })
  await writeCall(open)
  return { open: open.slug, closed: closed.slug }
}
