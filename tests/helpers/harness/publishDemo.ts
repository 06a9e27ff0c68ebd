import { type APIRequestContext, expect } from '@playwright/test'
import type { Action, Call } from 'payload-broadside/types'
import { composeDemo, type Plan } from '../../../src/seed/composeDemo.js'
import { organisation } from '../../../src/seed/content/organisation.js'
import { toLocale, withRowIds } from '../../../src/seed/content/toLocale.js'
import { logInToRest, restAs } from './admin.js'

type Id = number | string
type Doc = { id: Id; slug?: string }

/** The slugs of the calls, an episode with its podcast, and a branch of the published demo. */
export type PublishedDemo = {
  open: string
  closed: string
  podcast: string
  episode: string
  branch: string
}

const steps = <Type extends Action['type']>({ actions }: Call, type: Type) =>
  actions.filter((action): action is Extract<Action, { type: Type }> => action.type === type)

/** The demo as its open call leads to it; null while that is not published. */
const readPublished = async (request: APIRequestContext): Promise<PublishedDemo | null> => {
  const answer = await request.get('/api/v1/calls/let-them-all-in')
  if (!answer.ok()) return null
  const call = (await answer.json()) as Call
  const { episode } = steps(call, 'listen')[0]!
  const branches = steps(call, 'findBranch').flatMap(({ countries }) =>
    countries.flatMap(({ cities }) => cities.flatMap((city) => city.branches)),
  )
  return {
    open: call.slug,
    closed: steps(call, 'joinCall')[0]!.call.slug,
    podcast: episode.podcast.slug,
    episode: episode.slug,
    branch: branches.find(({ city }) => city === 'Tijuana')!.slug,
  }
}

/**
 * Publishes the whole demo through REST, as the first admin, in a database that other suites write in too: once, and what
 * one of them has made already is used. Answers slugs.
 */
export const publishDemo = async (request: APIRequestContext): Promise<PublishedDemo> => {
  const published = await readPublished(request)
  if (published) return published
  const rest = await restAs(request)
  const token = await logInToRest(request)

  const send = async <Body>(method: string, path: string, data: unknown): Promise<Body> => {
    const { status, body } = await rest(method, path, data)
    expect(status, `${method} ${path}: ${JSON.stringify(body)}`).toBeLessThan(300)
    return body
  }
  const readDoc = (collection: string, id: Id) =>
    send<Doc>('GET', `/api/${collection}/${id}?draft=true&depth=0`, undefined)
  const create = async ({ collection, content, file, draft = false }: Plan): Promise<Id> => {
    const path = `/api/${collection}?draft=${draft}&depth=0`
    const data = toLocale(content, 'en')
    const headers = { authorization: `JWT ${token}` }
    const upload = await file?.()
    const answer = await request.post(
      path,
      upload
        ? {
            headers,
            multipart: {
              _payload: JSON.stringify(data),
              file: { name: upload.name, mimeType: upload.mimetype, buffer: upload.data },
            },
          }
        : { headers, data },
    )
    const body = (await answer.json()) as {
      doc?: Doc
      errors?: { data?: { errors?: { existing?: Doc }[] } }[]
    }
    const existing = body.errors?.[0]?.data?.errors?.[0]?.existing
    if (existing) return existing.id
    expect(answer.status(), `POST ${path}: ${JSON.stringify(body)}`).toBe(201)
    return body.doc!.id
  }

  await composeDemo({
    write: async (plan) => {
      const id = await create(plan)
      const { collection, content, draft = false } = plan
      const [en, es] = [toLocale(content, 'en'), toLocale(content, 'es')]
      if (JSON.stringify(en) !== JSON.stringify(es)) {
        const inSpanish = withRowIds(es, await readDoc(collection, id))
        await send('PATCH', `/api/${collection}/${id}?draft=${draft}&depth=0&locale=es`, inSpanish)
      }
      return id
    },
    publish: async ({ collection, id, data }) => {
      await send('PATCH', `/api/${collection}/${id}?depth=0`, { ...data, _status: 'published' })
    },
    writeOrganisation: async (pictures) => {
      await send('POST', '/api/globals/organisation', toLocale(organisation(pictures), 'en'))
    },
  })
  return (await readPublished(request))!
}
