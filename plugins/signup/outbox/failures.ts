import { UnreadableError } from '../errors.js'
import { MailFailure } from '../mails/send.js'

/** How often a mail is tried that the server refuses for its own sake: for about four days (RFC 5321, 4.5.4.1). */
const mostTries = 400

/** Whether a mail was tried for so long that the address counts as refused for good. */
export const isGivenUp = (error: unknown, attempts: number): boolean =>
  error instanceof MailFailure && !error.isServers && attempts >= mostTries

/** How long a step waits before it is tried again: half a minute first, a quarter of an hour at most. */
export const toBackoff = (attempts: number): number =>
  Math.min(15 * 60_000, 30_000 * 2 ** Math.min(attempts - 1, 10)) * (0.9 + Math.random() * 0.2)

/**
 * Of an unforeseen error its kind and where it was thrown: its text could quote what a row holds. A row that can't be opened
 * is named.
 */
export const toKind = (error: unknown): string => {
  if (error instanceof UnreadableError) return error.message
  const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
  return `${name} ${/^\s+at .*$/m.exec(stack)?.[0].trim() ?? ''}`
}
