import type { PayloadRequest } from 'payload'
import { maxLimit, maxPage, usualLimit } from '../lists/listQuery.js'
import { readSettings } from '../settings.js'
import { parseLocale, parseNumber, parseParameters } from './parseQuery.js'

/** The asked parameters of a document: its language, and those beside it as they were sent. */
export const readDocumentQuery = <Name extends string = never>(
  req: PayloadRequest,
  names: readonly Name[] = [],
) => {
  const asked = parseParameters<Name | 'locale'>(new URL(req.url!).searchParams, ['locale', ...names])
  return { asked, locale: parseLocale(asked.locale, readSettings(req.payload)) }
}

/** The asked parameters of a list: its language, its page, and those beside them as they were sent. */
export const readListQuery = <Name extends string = never>(
  req: PayloadRequest,
  names: readonly Name[] = [],
) => {
  const { asked, locale } = readDocumentQuery<Name | 'limit' | 'page'>(req, ['limit', 'page', ...names])
  return {
    asked,
    locale,
    limit: parseNumber(asked.limit, { name: 'limit', usual: usualLimit, from: 1, to: maxLimit }),
    page: parseNumber(asked.page, { name: 'page', usual: 1, from: 1, to: maxPage }),
  }
}
