import { confirmSignup, disownSignup, openSignupDoor, unsubscribe } from 'payload-broadside'
import { takeSignup } from 'payload-broadside/door'
import { readLocales, readPayload } from '../read/read.js'
import { isSignupPage, resolveCanonicalPath, type SignupOutcome } from '../read/resolveCanonicalPath.js'
import { toPageRoute, toPath, toRoute } from '../read/toRoute.js'
import { type Posted, readPageForm } from './posted.js'

/** What comes of a form that was posted to a page: on to another page, or one that is drawn with what is handed over. */
type PostFate =
  | { status: 303; location: string }
  | { status: 200 | 400 | 404; route: string; handed: Posted | SignupOutcome }
  | { status: 404 | 413 | 415 }

const toEntries = (form: URLSearchParams): Record<string, string[]> =>
  Object.fromEntries([...new Set(form.keys())].map((name) => [name, form.getAll(name)]))

type Asked = {
  request: Request
  locale: string
  form: URLSearchParams
  /** A page's address in the language of the one that was posted to. */
  toAddress: (segments: string[]) => string
}

/** A form that was posted to a call's own address: what that address says counts, whatever the form says. */
const takeSignupOf = async (
  [, call = '']: string[],
  { request, locale, form, toAddress }: Asked,
): Promise<PostFate> => {
  const payload = await readPayload()
  const now = await resolveCanonicalPath(payload, ['calls', call])
  if (!now || now === 'gone') return { status: 404 }
  const entries = toEntries(form)
  const source = form.get('source') || new URL(request.url).searchParams.get('source')
  const post = { ...Object.fromEntries(form), consents: entries.consents, source, call, language: locale }
  const answer = await takeSignup(post, openSignupDoor(payload, request.headers))
  if (answer.status === 202) return { status: 303, location: toAddress([...now, 'signed-up']) }
  const { message, errors } = answer.body
  return {
    status: 400,
    route: toPageRoute(locale, [...now, 'refused']),
    handed: { message, errors, entries },
  }
}

/** The button of a page behind a mail's link. */
const takePress = async ([, page]: string[], { request, locale, form }: Asked): Promise<PostFate> => {
  if (!isSignupPage(page)) return { status: 404 }
  const asked = {
    payload: await readPayload(),
    token: new URL(request.url).searchParams.get('token'),
    never: form.has('never'),
  }
  const handed: SignupOutcome =
    page === 'confirm'
      ? await confirmSignup(asked)
      : page === 'disown'
        ? await disownSignup(asked)
        : await unsubscribe(asked)
  const isOver = handed.state === 'unknown' || handed.state === 'expired'
  return { status: isOver ? 404 : 200, route: toPageRoute(locale, ['signup', page]), handed }
}

const rooms: Record<string, typeof takePress> = { calls: takeSignupOf, signup: takePress }

/** Decides what comes of a form that was posted to a page of the site. */
export const takePost = async (request: Request): Promise<PostFate> => {
  const { all, first } = await readLocales()
  const { prefix, segments } = toRoute(new URL(request.url).pathname, all)
  const locale = prefix ?? first
  const [room = ''] = segments
  if (segments.length !== 2 || !Object.hasOwn(rooms, room)) return { status: 404 }
  const form = await readPageForm(request)
  if (typeof form === 'number') return { status: form }
  const toAddress = (to: string[]) => toPath({ prefix: locale, segments: to }, first)
  return rooms[room]!(segments, { request, locale, form, toAddress })
}
