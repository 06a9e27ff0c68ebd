import { APIError } from 'payload'

/** A query that can't be meant: status 400, and what is wrong with it, without a word about what is stored. */
export class QueryRefused extends APIError<{ code: 'BAD_QUERY' }> {
  override name = 'QueryRefused'
  constructor(sentence: string) {
    super(sentence, 400, { code: 'BAD_QUERY' }, true)
  }
}

type Fault = { path: string; message: string }

/** Data that no database could keep: status 400, what is wrong with it, and at which field, as Payload's validation says it. */
export class DataRefused extends APIError<{ code: 'BAD_DATA'; errors?: Fault[] }> {
  override name = 'DataRefused'
  constructor(sentence: string, fault?: Fault) {
    super(sentence, 400, { code: 'BAD_DATA', errors: fault && [fault] }, true)
  }
}
