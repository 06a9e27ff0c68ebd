/** What `GET /api/{noun}/:id/preflight` answers, in words of the asker's language. */
export type PreflightAnswer = {
  /** Whether the document is live already: then what is untouched warns. */
  isLive: boolean
  /** In the order of its fields. */
  findings: {
    /** The field: `actions.2.episode`. */
    path: string
    /** The way to act that it is about, in a call. */
    step: { number: number; kind: string; heading: string | null } | null
    message: string
    /** The same where the field itself says what it is about. */
    atField?: string
    /** The content languages that it is about; unset for all alike. */
    languages?: string[]
    /** `refuses` the publication, or is only said: `warns`. */
    weight: 'refuses' | 'warns'
  }[]
}
