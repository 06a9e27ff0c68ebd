import type { Payload } from 'payload'
import { addSink, freshMs, lookForEvents } from 'payload-broadside'
import { type AppMessage, type FrontMessage, toTarget } from '../channel/messages.js'
import pageHeaders from '../policy/pageHeaders.json' with { type: 'json' }

/** How often the app looks for changes of other processes, in milliseconds. */
const lookMs = 400
/** How long an answer isn't sent to the front again. */
const againMs = 1000

/** Gives kept answers to the front that started this process (src/front), and tells it what to drop. Does nothing without one. */
export const feedFront = (payload: Payload): void => {
  if (!process.env.BROADSIDE_FRONT || !process.send) return
  const send = (message: AppMessage, onFailure = () => {}): void => {
    // This process ends when the front does (src/front/leash.mjs).
    process.send!(message, undefined, undefined, (error) => error && onFailure())
  }
  const sent = new WeakMap<object, Map<string, number>>()
  const drops = new Map<number, () => void>()
  let last = 0
  process.on('message', ({ id }: FrontMessage) => drops.get(id)?.())
  // The channel must not keep a finished process alive.
  process.channel?.unref()

  const drop = (tags: readonly string[] | null) =>
    new Promise<void>((resolve) => {
      const id = ++last
      const done = () => {
        drops.delete(id)
        resolve()
      }
      drops.set(id, done)
      send({ type: 'drop', id, tags }, done)
    })

  addSink(payload, {
    keep: ({ key, url, kept }) => {
      const target = toTarget(url)
      if (target === undefined) return
      const { prepared } = kept
      const times = sent.get(prepared) ?? new Map<string, number>()
      const now = Date.now()
      if (now - (times.get(target) ?? 0) < againMs) return
      sent.set(prepared, times.set(target, now))
      const headers = { ...prepared.headers, ...pageHeaders }
      send({ type: 'keep', key, target, kept: { ...kept, prepared: { ...prepared, headers } } })
    },
    drop,
    clear: () => drop(null),
  })

  const look = async () => {
    const seenAt = await lookForEvents(payload, lookMs).catch(() => 0)
    send({ type: 'fresh', until: seenAt + freshMs })
  }
  setInterval(() => void look(), lookMs / 2).unref()
}
