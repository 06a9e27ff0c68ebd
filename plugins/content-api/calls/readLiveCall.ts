import type { Payload } from 'payload'
import type { Call } from '../contract/index.js'
import { readInstallation } from '../installation.js'
import { isCallGone } from './isCallGone.js'
import { readCallAddress } from './readCallAddress.js'
import { readCallDocuments } from './readCallDocuments.js'
import { callFields, resolveCall } from './resolveCall.js'

/**
 * A live call; or the address it has now, where it was asked for by an earlier one; or that what stood here was
 * withdrawn; or that there is none.
 */
export type LiveCall =
  { kind: 'call'; call: Call } | { kind: 'moved'; slug: string } | { kind: 'gone' } | { kind: 'none' }

/**
 * The live call under an address, in the asked language or, where it is not offered in that, in its first.
 *
 * @example
 * const found = await readLiveCall({ payload, slug: 'open-the-border', locale: 'es' })
 * if (found.kind === 'moved') redirect(found.slug)
 */
export const readLiveCall = async ({
  payload,
  slug,
  locale,
  now = new Date(),
}: {
  payload: Payload
  slug: string
  locale: string
  now?: Date
}): Promise<LiveCall> => {
  const [found, isGone] = await Promise.all([
    readCallAddress({ payload, slug }),
    isCallGone({ payload, slug }),
  ])
  if (isGone) return { kind: 'gone' }
  if (!found) return { kind: 'none' }
  if (found.moved) return { kind: 'moved', slug: found.slug }
  const installation = readInstallation(payload)
  const [read] = await readCallDocuments({
    payload,
    locales: installation.settings.locales,
    locale,
    ids: [found.id],
    fields: [...callFields],
  })
  // It was withdrawn between the two reads.
  if (!read) return { kind: 'none' }
  return { kind: 'call', call: await resolveCall({ installation, ...read, now }) }
}
