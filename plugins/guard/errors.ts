import { APIError } from 'payload'

/** An invalid query: status 400. The message explains the fault and reveals nothing about stored data. */
export class QueryRefused extends APIError<{ code: 'BAD_QUERY' }> {
  override name = 'QueryRefused'
  constructor(sentence: string) {
    super(sentence, 400, { code: 'BAD_QUERY' }, true)
  }
}

type Fault = { path: string; message: string }

/** Data that can't be stored: status 400, with field errors in the format of Payload's validation. */
export class DataRefused extends APIError<{ code: 'BAD_DATA'; errors?: Fault[] }> {
  override name = 'DataRefused'
  constructor(sentence: string, fault?: Fault) {
    super(sentence, 400, { code: 'BAD_DATA', errors: fault && [fault] }, true)
  }
}
