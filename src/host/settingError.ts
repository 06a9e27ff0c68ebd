/** What an operator has to change before Broadside can start: one sentence a fault. */
export class SettingError extends Error {
  override name = 'SettingError'
  constructor(readonly sentences: string[]) {
    super(sentences.join('\n'))
  }
}
