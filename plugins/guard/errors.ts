import { APIError } from 'payload'

/** A query that can't be meant: status 400, and what is wrong with it, without a word about what is stored. */
export class QueryRefused extends APIError<{ code: 'BAD_QUERY' }> {
  override name = 'QueryRefused'
  constructor(sentence: string) {
    super(sentence, 400, { code: 'BAD_QUERY' }, true)
  }
}

/** Data that no database could keep: status 400, and what is wrong with it. */
export class DataRefused extends APIError<{ code: 'BAD_DATA' }> {
  override name = 'DataRefused'
  constructor(sentence: string) {
    super(sentence, 400, { code: 'BAD_DATA' }, true)
  }
}
