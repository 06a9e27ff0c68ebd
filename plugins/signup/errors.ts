/** Why a sealed text can't be opened: its key is not set, another key is set under its name, or it is not what was stored. */
export type UnreadableCode = 'keyMissing' | 'keyOther' | 'altered'

const sentences: Record<UnreadableCode, (key: string) => string> = {
  keyMissing: (key) => `the key ${key} that it was sealed with is not set. Set it again`,
  keyOther: (key) =>
    `the key set as ${key} is not the one that it was sealed with. Set the earlier one again`,
  altered: () => 'what is stored was changed, or belongs to another row. Restore the row from a backup',
}

/** A row whose sealed text can't be opened. Nothing may be written to it: what it holds would be lost. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  constructor(
    readonly code: UnreadableCode,
    /** The row, and the id of the key that the sealed text names. */
    readonly about: { collection: string; reference: string; key: string },
  ) {
    super(`${about.collection} ${about.reference} can't be read: ${sentences[code](about.key)}.`)
  }
}
