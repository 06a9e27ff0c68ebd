import type { Payload, TypeWithID } from 'payload'
import type { Sentence } from '../shared/say.js'
import { toDatabaseId } from '../shared/toDatabaseId.js'
import { slugs } from '../slugs.js'
import { toSloganKey } from './toSloganKey.js'

type First = { text: string; isTrashed: boolean }

/** The slogan that was there first: as it is stored, or as it was announced while it is being stored. */
export const readFirst = async ({
  payload,
  locale,
  key,
  owner,
  title,
}: {
  payload: Payload
  locale: string
  key: string
  owner: string
  title: string
}): Promise<First> => {
  const stored =
    owner === ''
      ? null
      : await payload.db.findOne<TypeWithID & { text?: unknown; deletedAt?: unknown }>({
          collection: slugs.slogans,
          where: { id: { equals: toDatabaseId(payload, owner) } },
        })
  const texts = stored?.text as Record<string, string> | string | undefined
  const text = typeof texts === 'string' ? texts : texts?.[locale]
  // One that is being renamed still has its former text.
  const isStored = text !== undefined && toSloganKey(text) === key
  return { text: isStored ? text : title, isTrashed: Boolean(stored?.deletedAt) }
}

/** Why a slogan is refused that is there already, and what to do. */
export const sayTaken = ({ text, isTrashed }: First): Sentence =>
  isTrashed
    ? {
        en: `“${text}” is in the trash. Restore it from there, or write another.`,
        es: `«${text}» está en la papelera. Restáurala desde ahí o escribe otra.`,
      }
    : {
        en: `“${text}” already exists. Use it, or write another.`,
        es: `«${text}» ya existe. Úsala o escribe otra.`,
      }
