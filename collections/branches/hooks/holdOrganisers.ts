import { type CollectionBeforeOperationHook, Forbidden } from 'payload'
import { isEditor } from '../../shared/access/permissions.js'
import { refuse } from '../../shared/refuse.js'
import { organisersWrite } from '../organisersWrite.js'

type Writing = { data?: Record<string, unknown>; draft?: boolean; unpublishAllLocales?: boolean }

// The trash is asked for, and refused by the access to delete.
const passed = new Set([...organisersWrite, '_status', 'deletedAt'])

/**
 * An organiser writes how a branch is reached and nothing else, whatever a client sends; takes none offline, and puts no
 * earlier version back.
 */
export const holdOrganisers: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || isEditor({ req })) return args
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
  if (operation !== 'update') return args
  const { data = {}, draft, unpublishAllLocales } = args as Writing
  const isUnpublishing = !draft && (data._status === 'draft' || Boolean(unpublishAllLocales))
  refuse({
    req,
    collection: collection.slug,
    faults: isUnpublishing
      ? [
          {
            path: '_status',
            sentence: {
              en: 'Only editors take a branch offline. Ask one of them, or save yours as a draft (`draft=true`).',
              es: 'Solo quienes editan quitan una sede de internet. Pídeselo o guarda lo tuyo como borrador (`draft=true`).',
            },
          },
        ]
      : [],
  })
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => passed.has(name)))
  return { ...args, data: kept, unpublishAllLocales: false } as typeof args
}
