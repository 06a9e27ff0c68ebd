import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { refuse } from './refuse.js'

const refuseAllLocales = (req: PayloadRequest, slug: string): void => {
  if ((req.locale as string | null) !== 'all') return
  refuse({
    req,
    collection: slug,
    faults: [
      {
        path: 'locale',
        sentence: {
          en: 'Content is written in one language at a time. Name it, such as `locale=en`, and write the others one by one.',
          es: 'El contenido se escribe en un idioma a la vez. Nómbralo, como `locale=es`, y escribe los demás uno por uno.',
        },
      },
    ],
  })
}

/** Refuses a write in the locale `all`: Payload would answer that it is stored, and lose its texts. */
export const writeOneLocale: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation === 'create' || operation === 'update') refuseAllLocales(req, collection.slug)
  return args
}

/** The same for a global. */
export const writeGlobalInOneLocale: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update') refuseAllLocales(req, global.slug)
  return args
}
