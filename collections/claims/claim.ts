/** A claim as it is stored. */
export type Claim = {
  /** What only one document may hold: `calls:slug:open-the-border`. */
  key: string
  /** The collection of the document that holds it. */
  noun: string
  /** That document's id, as text; empty while the document is being made. */
  owner: string
  /** What a refusal calls the holder while its document can't be read yet. */
  title: string
  /** Changes with each taking. */
  token: string
  /** Milliseconds since 1970. */
  takenAt: number
}

/** How long a claim that no document shows yet is respected: the time that a write may take. */
export const graceMs = 60_000

/** Whether a write may still be under way for a claim that no document holds. */
export const isFresh = ({ takenAt }: Pick<Claim, 'takenAt'>, now: number): boolean => now - takenAt < graceMs
