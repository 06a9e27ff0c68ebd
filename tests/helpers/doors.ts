import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { type CollectionSlug, createPayloadRequest, type SanitizedConfig, type TypedLocale } from 'payload'
import { rest } from './rest.js'
import type { TestHost } from './testPayload.js'

type Id = number | string

/** A write as a client asks for it. Without an id it creates. */
export type Asked = {
  id?: Id
  data: Record<string, unknown>
  draft?: boolean
  /** The content locale that is written. */
  locale?: string
  /** The language in which the client reads refusals. */
  language?: string
}

/** How a write went: the document's id, or what was wrong at which field. */
export type Written = { id?: Id; faults: { path: string; message: string }[] }

/** One way in for a signed-in client. */
export type Door = (asked: Asked) => Promise<Written>

type Refusal = { message: string; data?: { errors?: Written['faults'] }; extensions?: Refusal }

const toFaults = (errors: Refusal[]): Written['faults'] =>
  errors.flatMap(({ message, data, extensions }) =>
    (data?.errors ?? extensions?.data?.errors ?? [{ path: '', message }]).map(({ path, message: said }) => ({
      path,
      message: said,
    })),
  )

/** The doors to a collection, each with a user's session token: what holds must hold at all of them. */
export const openDoors = ({
  host,
  token,
  collection,
  singular,
}: {
  host: TestHost
  token: string
  collection: CollectionSlug
  /** As GraphQL names it: `Call`. */
  singular: string
}): [string, Door][] => {
  const config: SanitizedConfig = host.config
  const toHeaders = (language: string) => ({
    authorization: `JWT ${token}`,
    'accept-language': language,
    'content-type': 'application/json',
  })
  const local: Door = async ({ id, data, draft = false, locale = 'en', language = 'en' }) => {
    const request = new Request('http://localhost:3000/', { headers: toHeaders(language) })
    const req = await createPayloadRequest({ config, request })
    const asked = {
      collection,
      data,
      draft,
      locale: locale as TypedLocale,
      req,
      overrideAccess: false,
      depth: 0,
    }
    try {
      const doc =
        id === undefined ? await host.payload.create(asked) : await host.payload.update({ ...asked, id })
      return { id: doc.id, faults: [] }
    } catch (error) {
      return { faults: toFaults([error as Refusal]) }
    }
  }
  const overREST: Door = async ({ id, data, draft = false, locale = 'en', language = 'en' }) => {
    const path = `/api/${collection}${id === undefined ? '' : `/${id}`}?draft=${draft}&locale=${locale}&depth=0`
    const answer = await rest(config)(path, {
      method: id === undefined ? 'POST' : 'PATCH',
      headers: toHeaders(language),
      body: JSON.stringify(data),
    })
    const body = (await answer.json()) as { doc?: { id: Id }; errors?: Refusal[] }
    return { id: body.doc?.id, faults: toFaults(body.errors ?? []) }
  }
  const overGraphQL: Door = async ({ id, data, draft = false, locale = 'en', language = 'en' }) => {
    const idType = host.payload.db.defaultIDType === 'number' ? 'Int' : 'String'
    const query =
      id === undefined
        ? `mutation ($data: mutation${singular}Input!, $draft: Boolean, $locale: LocaleInputType) {
             written: create${singular}(data: $data, draft: $draft, locale: $locale) { id } }`
        : `mutation ($id: ${idType}!, $data: mutation${singular}UpdateInput!, $draft: Boolean, $locale: LocaleInputType) {
             written: update${singular}(id: $id, data: $data, draft: $draft, locale: $locale) { id } }`
    const answer = await GRAPHQL_POST(config)(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: toHeaders(language),
        body: JSON.stringify({ query, variables: { id, data, draft, locale } }),
      }),
    )
    const body = (await answer.json()) as { data?: { written?: { id: Id } }; errors?: Refusal[] }
    return { id: body.data?.written?.id, faults: toFaults(body.errors ?? []) }
  }
  return [
    ['the Local API', local],
    ['REST', overREST],
    ['GraphQL', overGraphQL],
  ]
}
