import type { Act } from './words.js'

const bodies: Record<Exclude<Act, 'delete'>, () => object> = {
  trash: () => ({ deletedAt: new Date().toISOString() }),
  unpublish: () => ({ _status: 'draft' }),
}

/** Takes a document away although something live uses it. What went wrong, in words; `null` when nothing did. */
export const takeAway = async ({
  act,
  url,
  language,
}: {
  act: Act
  /** The document's address in the REST API. */
  url: string
  language: string
}): Promise<string | null> => {
  const response = await fetch(`${url}?breakLive=true&depth=0`, {
    method: act === 'delete' ? 'DELETE' : 'PATCH',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(act === 'delete' ? {} : { body: JSON.stringify(bodies[act]()) }),
  })
  if (response.ok) return null
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  return errors?.map(({ message }) => message).join(' ') || response.statusText
}
