import { useSyncExternalStore } from 'react'
import { type MessageKey, say, type Sentence } from '../../messages/messages.js'

/** The account that the panel was opened for. */
export type Account = { id: string; email: string }

/** Why the session no longer belongs to the {@link Account}. */
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

/** Sets the current account, the URL that reports it, and the panel's language. */
export const openSession = (who: Account | null, address: string, language: typeof reader): void => {
  account = who
  me = address
  reader = language
}

/** Whether the account's session is known to have ended. */
export const hasEnded = (): boolean => session.ended !== null

export const readAccount = (): Account | null => account

/** Asks the server whose session the browser has. Throws if the server doesn't say. */
export const readWhose = async (send: typeof fetch = fetch): Promise<'nobody' | 'other' | 'same'> => {
  const answer = await send(me, { credentials: 'include', signal: AbortSignal.timeout(15_000) })
  if (!answer.ok) throw new Error(`${me} answered ${answer.status}.`)
  const { user } = (await answer.json()) as { user?: { id: number | string } | null }
  if (!user) return 'nobody'
  return String(user.id) === account?.id ? 'same' : 'other'
}

/** Opens the log-in dialog. Resolves to whether the account logged in again, or false if the dialog was closed. */
export const askToLogIn = (ended: Ended): Promise<boolean> => {
  set({ ended, isAsking: true })
  return new Promise((resolve) => dismissals.add(resolve))
}

const answerAll = (isBack: boolean) => {
  const waiting = dismissals
  dismissals = new Set()
  for (const resolve of waiting) resolve(isBack)
}

/** Called when the dialog is closed without logging in. The notice about unsaved input offers it again. */
export const dismissLogIn = (): void => {
  set({ ...session, isAsking: false })
  answerAll(false)
}

/** Called when the account has a session again. */
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

/** Waits, but resumes early when the network or session returns. */
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

/** Translates a message outside of React components. */
export const sayHere = (sentence: MessageKey | Sentence): string => (reader ? say(reader, sentence) : '')
