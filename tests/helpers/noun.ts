import type { CollectionSlug, Payload } from 'payload'
import { expect } from 'vitest'
import type { Role } from '../../collections/access/permissions.js'
import type { Sentence } from '../../collections/messages/messages.js'
import { type Door, openDoors } from './doors.js'
import { inWords } from './messages.js'
import { rest } from './rest.js'
import { signIn } from './signIn.js'
import { startTestHost, type TestHost } from './testPayload.js'

export type Data = Record<string, unknown>
export type Id = number | string

/** What a refusal says of one field, and what stands in its way. */
export type Refused = {
  path: string
  message: string
  existing?: { collection: string; id: Id; title: string; isTrashed: boolean }
}

/** A noun on a host of its own, with somebody of each role signed in: what its validation suite asks of it. */
export type Noun<Fields extends object> = Awaited<ReturnType<typeof startNoun<Fields>>>

/** Boots a {@link Noun}. `whole` is a document that lacks nothing, with some fields of one's own. */
export const startNoun = async <Fields extends object>({
  collection,
  singular,
  writer = 'editor',
  whole,
}: {
  collection: CollectionSlug
  /** As GraphQL names it: `Book`. */
  singular: string
  /** Who writes it. @default editor */
  writer?: Role
  whole: (more?: Data) => Data
}) => {
  type Doc = Data & Fields & { id: Id }
  const host: TestHost = await startTestHost()
  const payload: Payload = host.payload
  const tokens = {
    admin: await signIn(payload, 'admin'),
    editor: await signIn(payload, 'editor'),
    organiser: await signIn(payload, 'organiser'),
  }
  const doorsOf = (role: Role): [string, Door][] =>
    openDoors({ host, token: tokens[role], collection, singular })
  const doors = doorsOf(writer)
  const all = { collection, overrideAccess: true } as const

  const update = async (id: Id, data: Data, locale = 'en') =>
    (await payload.update({ ...all, id, locale: locale as 'en', data: data as never })) as unknown as Doc

  return {
    host,
    payload,
    /** Local API, REST and GraphQL as the writer, and as somebody else. */
    doors,
    doorsOf,
    /** Over REST, as the writer, as another role or, with `null`, as a visitor. */
    ask: async (method: string, path: string, data?: Data, as: Role | null = writer) => {
      const answer = await rest(host.config)(path, {
        method,
        headers: as ? { authorization: `JWT ${tokens[as]}` } : {},
        ...(data && { body: JSON.stringify(data) }),
      })
      const body = (await answer.json()) as Data & {
        doc?: Doc
        errors?: { data?: { errors?: Refused[] } }[]
      }
      return { status: answer.status, body, faults: body.errors?.[0]?.data?.errors ?? [] }
    },
    create: async (more: Data = {}, locale = 'en') =>
      (await payload.create({
        ...all,
        locale: locale as 'en',
        data: whole(more) as never,
      })) as unknown as Doc,
    update,
    trash: (id: Id) => update(id, { deletedAt: new Date().toISOString() }),
    remove: (id: Id) => payload.delete({ ...all, id }),
    /** As it is stored in one locale, also in the trash. */
    read: async (id: Id, locale = 'en') =>
      (await payload.findByID({
        ...all,
        id,
        locale: locale as 'en',
        fallbackLocale: false,
        depth: 0,
        trash: true,
      })) as unknown as Doc,
    count: async (field: string, value: unknown): Promise<number> =>
      (await payload.count({ ...all, where: { [field]: { equals: value } } })).totalDocs,
    /** A document that lacks nothing but for this is refused at every door in both languages. */
    isRefused: async (data: Data, path: string, sentence: Sentence) => {
      for (const [name, write] of doors)
        for (const language of ['en', 'es'] as const)
          expect(await write({ data: whole(data), language }), `${name}, ${language}`).toEqual({
            id: undefined,
            faults: [{ path, message: inWords(sentence)[language] }],
          })
    },
  }
}
