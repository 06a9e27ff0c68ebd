import type { PayloadHandler } from 'payload'
import { readListQuery } from '../http/readQuery.js'
import { toAnswer } from '../http/toAnswer.js'
import type { ListAnswer, ListQuery } from './listQuery.js'

/** Answers a list that is asked for nothing but its language and its page. */
export const toListHandler =
  <Item>(read: (query: ListQuery) => Promise<ListAnswer<Item>>): PayloadHandler =>
  async (req) => {
    const { locale, limit, page } = readListQuery(req)
    const { list, changed } = await read({ payload: req.payload, locale, limit, page })
    return toAnswer({ req, body: list, changed, locale })
  }
