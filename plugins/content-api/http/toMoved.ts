import type { PayloadRequest } from 'payload'
import { readInstallation } from '../installation.js'
import type { APIDocument } from '../pages.js'
import { toRedirect } from './toAnswer.js'

/** To the address that a document has now, asked for in the same way. */
export const toMoved = (
  { payload }: PayloadRequest,
  { document, asked }: { document: APIDocument; asked: Partial<Record<string, string>> },
): Response => {
  const url = new URL(readInstallation(payload).addresses.apiURL(document))
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value!)
  return toRedirect(url.href)
}
