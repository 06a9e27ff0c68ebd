import { toText } from '../../text/text.js'
import type { Resolve } from './resolve.js'
import { toRows } from './toRows.js'

/** Spread the call. */
export const spread: Resolve<'spread'> = ({ messages, source }, { toShare }) => ({
  source: toText(source),
  links: toShare({ messages: toMessages(messages), source: toText(source) }),
})

const toMessages = (messages: unknown): Record<string, string> =>
  Object.fromEntries(
    toRows(messages).flatMap(({ channel, message }) => {
      const [through, words] = [toText(channel), toText(message)]
      return through && words ? [[through, message as string]] : []
    }),
  )
