import { useSyncExternalStore } from 'react'
import { type MessageKey, say, type Sentence } from '../../messages/messages.js'

/** Who the panel was opened for. */
export type Account = { id: string; email: string }

/** How a session is not that of {@link Account} any more. */
export type Ended = 'loggedOut' | 'otherAccount'

type Session = { ended: Ended | null; isAsking: boolean }

let account: Account | null = null
let me = ''
let reader: Parameters<typeof say>[0] | undefined
let session: Session = { ended: null, isAsking: false }
let dismissals = new Set<(isBack: boolean) => void>()
const listeners = new Set<() => void>()

const set = (next: Session): void => {
  session = next
  for (const listener of listeners) listener()
}

/** The panel says who is logged in, where the server says it, and in which language it speaks. */
export const openSession = (who: Account | null, address: string, language: typeof reader): void => {
  account = who
  me = address
  reader = language
}

/** Whether the account has no session any more, as far as is known. */
export const hasEnded = (): boolean => session.ended !== null

export const readAccount = (): Account | null => account

/** Whose session the browser has now. Throws when the server does not tell. */
export const readWhose = async (send: typeof fetch = fetch): Promise<'nobody' | 'other' | 'same'> => {
  const answer = await send(me, { credentials: 'include', signal: AbortSignal.timeout(15_000) })
  if (!answer.ok) throw new Error(`${me} answered ${answer.status}.`)
  const { user } = (await answer.json()) as { user?: { id: number | string } | null }
  if (!user) return 'nobody'
  return String(user.id) === account?.id ? 'same' : 'other'
}

/** Opens the dialog. Answers whether the account is back; no, when the dialog was closed without it. */
export const askToLogIn = (ended: Ended): Promise<boolean> => {
  set({ ended, isAsking: true })
  return new Promise((resolve) => dismissals.add(resolve))
}

const answerAll = (isBack: boolean) => {
  const waiting = dismissals
  dismissals = new Set()
  for (const resolve of waiting) resolve(isBack)
}

/** The dialog was closed without a log-in: what is not saved says so, and offers it again. */
export const dismissLogIn = (): void => {
  set({ ...session, isAsking: false })
  answerAll(false)
}

/** The account has a session again. */
export const restoreSession = (): void => {
  set({ ended: null, isAsking: false })
  answerAll(true)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const open: Session = { ended: null, isAsking: false }
const readSession = () => session

export const useSession = (): Session => useSyncExternalStore(subscribe, readSession, () => open)

/** Waits, and less long when the network or the session comes back. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const { ended } = session
    const end = () => {
      clearTimeout(timer)
      window.removeEventListener('online', end)
      listeners.delete(look)
      resolve()
    }
    const look = () => {
      if (ended && !session.ended) end()
    }
    const timer = setTimeout(end, milliseconds)
    window.addEventListener('online', end)
    listeners.add(look)
  })

/** Says a sentence in the panel's language, outside of its components. */
export const sayHere = (sentence: MessageKey | Sentence): string => (reader ? say(reader, sentence) : '')
