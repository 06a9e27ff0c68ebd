import type { PayloadHandler } from 'payload'
import { ReadError } from '../errors.js'
import { parseCountry } from '../http/parseQuery.js'
import { readDocumentQuery, readListQuery } from '../http/readQuery.js'
import { toAnswer } from '../http/toAnswer.js'
import { toMoved } from '../http/toMoved.js'
import { readLiveBranch } from './readLiveBranch.js'
import { readLiveBranchList } from './readLiveBranches.js'

/** `GET /branches/{slug}` */
export const answerBranch: PayloadHandler = async (req) => {
  const { asked, locale } = readDocumentQuery(req)
  const found = await readLiveBranch({ payload: req.payload, slug: String(req.routeParams?.slug), locale })
  if (found.kind === 'none') {
    throw new ReadError('BRANCH_NOT_FOUND', 'There is no published branch under this address.')
  }
  if (found.kind === 'moved') return toMoved(req, { document: { ...found, kind: 'branch' }, asked })
  return toAnswer({ req, body: found.branch, changed: found.changed, locale })
}

/** `GET /branches` */
export const answerBranches: PayloadHandler = async (req) => {
  const { asked, ...query } = readListQuery(req, ['country'])
  const country = parseCountry(asked.country)
  const { list, changed } = await readLiveBranchList({ payload: req.payload, ...query, country })
  return toAnswer({ req, body: list, changed, locale: query.locale })
}
