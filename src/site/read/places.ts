/** Where every page leads to, in its own language. */
export type Places = {
  /** The front page. */
  home: string
  /** The list of branches; `null` while there is none. */
  branches: string | null
}

/** The same page in one language. */
export type Address = { locale: string; url: string }
