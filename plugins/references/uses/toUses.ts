import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { Row } from '../rows/content.js'
import { type Key, parseKey } from '../key.js'
import { toWords } from '../toWords.js'
import { readTitles } from './readTitles.js'
import { toPlaceLabel } from './toPlaceLabel.js'
import type { Use, Uses, UseState } from './use.js'

/** A source that uses a target, and how it stands. */
export type FoundUse = { row: Row; state: UseState }

/** What the asker may know of the documents that use another. */
export const toUses = async ({
  payload,
  req,
  target,
  found,
  more = 0,
  overrideAccess = false,
}: {
  payload: Payload
  req: PayloadRequest
  target: Key
  found: FoundUse[]
  more?: number
  overrideAccess?: boolean
}): Promise<Uses> => {
  const { config, collections } = payload
  const { i18n } = req
  const toURL = (path: `/${string}`) =>
    formatAdminURL({ adminRoute: config.routes.admin, path, serverURL: config.serverURL })
  const placed = found.map((one) => ({ ...one, ...parseKey(payload, one.row.source) }))
  const titles = new Map<Key, string>()
  const groups = new Map<string, typeof placed>()
  for (const one of placed) {
    const name = `${one.slug} ${one.state === 'live' || one.state === 'unused'}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  for (const group of groups.values()) {
    const [{ slug, id, state }] = group as [(typeof placed)[0]]
    if (id === null) {
      const global = config.globals.find((one) => one.slug === slug)
      const mayRead =
        overrideAccess || Boolean(await global?.access.read({ req, slug: slug as GlobalSlug } as never))
      if (global && mayRead)
        titles.set(group[0]!.row.source, toWords({ i18n, label: global.label, otherwise: slug }))
      continue
    }
    if (!collections[slug as CollectionSlug]) continue
    const known = await readTitles({
      payload,
      req,
      collection: slug,
      ids: group.map((one) => one.id!),
      isDraft: state === 'draft' || state === 'trash',
      overrideAccess,
    })
    for (const one of group) if (known.has(one.id!)) titles.set(one.row.source, known.get(one.id!)!)
  }
  const uses = placed
    .filter(({ row }) => titles.has(row.source))
    .map(({ row, state, slug, id }): Use => {
      const entity =
        id === null
          ? config.globals.find((one) => one.slug === slug)!
          : collections[slug as CollectionSlug]!.config
      const paths = row.places.find((place) => place.target === target)?.paths ?? []
      return {
        collection: slug,
        id,
        kind: toWords({
          i18n,
          label: 'labels' in entity ? entity.labels.singular : entity.label,
          otherwise: slug,
        }),
        title: titles.get(row.source)!,
        state,
        paths,
        where: [...new Set(paths.map((path) => toPlaceLabel({ fields: entity.fields, path, i18n })))],
        url: toURL(
          id === null ? `/globals/${slug}` : `/collections/${slug}/${state === 'trash' ? 'trash/' : ''}${id}`,
        ),
      }
    })
  return { uses, hidden: placed.length - uses.length, more }
}
