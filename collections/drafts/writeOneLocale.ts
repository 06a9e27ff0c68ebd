import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { message } from '../messages/messages.js'
import { refuse } from '../messages/refuse.js'

const refuseAllLocales = (req: PayloadRequest, slug: string): void => {
  if ((req.locale as string | null) !== 'all') return
  refuse({
    req,
    collection: slug,
    faults: [
      {
        path: 'locale',
        sentence: message('documents:contentIsWrittenInOneLanguage'),
      },
    ],
  })
}

/**
 * Answers a REST write without fallback texts, unless the client asks for a fallback. The panel fills its form from the
 * answer, so a fallback text would be saved in the wrong language.
 */
const answerInOneLocale = (req: PayloadRequest): void => {
  const isNamed = req.query?.['fallback-locale'] != null || req.query?.fallbackLocale != null
  if (req.payloadAPI === 'REST' && !isNamed) req.fallbackLocale = false
}

/** The locales that a copy should have. Clients may send them separated by commas. */
const readSelectedLocales = (req: PayloadRequest, slug: string, selected: unknown): string[] => {
  const { localization } = req.payload.config
  const known = localization ? localization.localeCodes : []
  const named = (Array.isArray(selected) ? selected : [selected]).flatMap((code) =>
    String(code)
      .split(',')
      .map((name) => name.trim()),
  )
  const codes = named.filter((code) => known.includes(code))
  if (codes.length < named.length)
    refuse({
      req,
      collection: slug,
      faults: [
        {
          path: 'selectedLocales',
          sentence: message('documents:aCopyCanBeMadeOf', { known: known.join(', ') }),
        },
      ],
    })
  return codes
}

/**
 * Refuses writes with the locale `all`, which Payload reports as stored while losing the texts. A write is answered in
 * its own language, and a copy gets the selected ones.
 */
export const writeOneLocale: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  refuseAllLocales(req, collection.slug)
  answerInOneLocale(req)
  const { duplicateFromID, selectedLocales } = args as {
    duplicateFromID?: unknown
    selectedLocales?: unknown
  }
  if (duplicateFromID == null || selectedLocales == null || selectedLocales === '') return args
  return { ...args, selectedLocales: readSelectedLocales(req, collection.slug, selectedLocales) }
}

/** The same for a global. */
export const writeGlobalInOneLocale: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation !== 'update') return args
  refuseAllLocales(req, global.slug)
  answerInOneLocale(req)
  return args
}
