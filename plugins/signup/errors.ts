/**
 * Why a sealed text can't be opened: its key isn't configured, another key has its name, or the stored text was
 * altered.
 */
export type UnreadableCode = 'keyMissing' | 'keyOther' | 'altered'

const sentences: Record<UnreadableCode, (key: string) => string> = {
  keyMissing: (key) => `the key ${key} that it was sealed with is not set. Set it again`,
  keyOther: (key) =>
    `the key set as ${key} is not the one that it was sealed with. Set the earlier one again`,
  altered: () => 'what is stored was changed, or belongs to another row. Restore the row from a backup',
}

/** A row whose sealed text can't be opened. Writing to the row would lose its content. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  constructor(
    readonly code: UnreadableCode,
    /** The row, and the id of the key named in the sealed text. */
    readonly about: { collection: string; reference: string; key: string },
  ) {
    super(`${about.collection} ${about.reference} can't be read: ${sentences[code](about.key)}.`)
  }
}
