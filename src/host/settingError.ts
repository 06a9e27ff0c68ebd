/** What an operator has to change before Broadside can start: one sentence a fault. */
export class SettingError extends Error {
  override name = 'SettingError'
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}

/** An error's own words: what a driver says, and not the statement that it was said of. */
export const toReason = (error: unknown): string => {
  const { message, cause } = error as Error & { cause?: Error }
  const said = message.startsWith('Failed query') && cause ? cause.message : message || cause?.message
  const [line] = (said || String(error)).split('\n')
  return line!
    .replace(/^(Error: cannot (connect|initialize)[^:.]*[:.]\s*(Details: )?)+/, '')
    .replace(/\.$/, '')
}
