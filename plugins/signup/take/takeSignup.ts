import { toProblem } from '../../api/problems.js'
import { fill } from '../../contentWords.js'
import type { ProblemBody } from '../../errors.js'
import type { Taken } from '../rows.js'
import type { Screened, Verdict } from '../screens/screen.js'
import type { en } from '../translations/en.js'
import { findReworded, type FoundForm } from './form.js'
import { parsePost, type PostFault, toTicked } from './parsePost.js'

/** The dependencies of {@link takeSignup}. It accesses nothing else. */
export type SignupDoor = {
  /** Loads a call's form by slug, in a language or else in the call's first. */
  readForm: (asked: { slug: string; language: string }) => Promise<FoundForm>
  /** Screens a post. Screens never refuse anybody who may be a person. */
  limits: (seen: Screened) => Promise<Verdict>
  /** Seals and stores a signup durably. */
  insert: (taken: Taken) => Promise<void>
  now: () => Date
  /** The texts of a content locale. */
  words: (language: string) => typeof en.content
  /** The site's languages, the default one first. */
  languages: string[]
  /** The languages that the visitor's browser prefers, best first: `['es-MX', 'en']`. */
  accepted?: string[]
  /** The client's address, if known. */
  client?: string | null
}

/** An invalid field: its name in the post, and advice in the visitor's language. */
export type EntryError = { field: string; message: string }

/** The answer to a visitor. */
export type SignupAnswer =
  | { status: 202; language: string; body: { message: string } }
  | { status: 400; language: string; body: ProblemBody & { message: string; errors: EntryError[] } }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sources = /^[a-z0-9-]{1,32}$/

/** The first preferred language that the site has; regional tags fall back to their language. */
export const toLanguage = (wanted: unknown[], languages: string[]): string => {
  const known = wanted.flatMap((tag) =>
    typeof tag === 'string' ? [tag, tag.split('-')[0]!.toLowerCase()] : [],
  )
  return known.find((tag) => languages.includes(tag)) ?? languages[0]!
}

/**
 * Takes a signup at the door: reads it, judges it and stores it, one and the same work for whoever it is of. Whether the
 * address is known is never asked here. Every door calls it: `POST /api/v1/signups`, the site's form, `POST /api/signups`.
 *
 * @param post What was posted: an object by the names of the form, or anything else, which is refused.
 * @throws what {@link SignupDoor.insert} throws: then nothing is stored.
 *
 * @example
 * const { status, body } = await takeSignup(await request.json(), { readForm, limits, insert, now, words, languages })
 */
export const takeSignup = async (
  post: unknown,
  { readForm, limits, insert, now, words, languages, accepted = [], client = null }: SignupDoor,
): Promise<SignupAnswer> => {
  const posted = isRecord(post) ? post : {}
  const language = toLanguage([posted.language, ...accepted], languages)
  const said = words(language)
  const refuse = (errors: EntryError[]): SignupAnswer => ({
    status: 400,
    language,
    body: { ...toProblem('BAD_ENTRY', said.refused), message: said.refused, errors },
  })
  const toError = ({ field, word }: PostFault): EntryError => ({ field, message: said[word] })

  const slug = typeof posted.call === 'string' ? posted.call : ''
  const found = await readForm({ slug, language })
  if (found.kind === 'none') return refuse([toError({ field: 'call', word: 'callUnknown' })])
  if (found.kind === 'closed') {
    const { next } = found
    const message = next ? fill(said.callClosedNext, { next }) : said.callClosed
    return refuse([{ field: 'call', message }])
  }
  const { form } = found
  const date = now()
  const read = parsePost(posted, { form, now: date })
  const { version, consents } = posted
  const reworded = version === undefined ? [] : findReworded(form, { version, ticked: toTicked(consents) })
  const faults: PostFault[] = [
    ...('faults' in read ? read.faults : []),
    ...reworded.map((field) => ({ field, word: 'consentsChanged' as const })),
  ]
  if ('faults' in read || faults.length > 0) return refuse(faults.map(toError))
  const verdict = await limits({ person: read.person, post: posted, client, now: date })
  if ('fault' in verdict) return refuse([toError(verdict.fault)])
  const source = typeof posted.source === 'string' && sources.test(posted.source) ? posted.source : undefined
  await insert({
    ...read,
    call: form.call,
    language: form.language,
    ...(source && { source }),
    ...verdict,
  })
  return { status: 202, language, body: { message: said.accepted } }
}
