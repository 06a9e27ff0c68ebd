import type { CollectionSlug, Config, Payload, Plugin, Where } from 'payload'
import { whereLive } from '../../collections/drafts/live.js'
import {
  type ContentEvent,
  onContentEvent,
  pruneRevisions,
  recordEvent,
} from '../../collections/revisions/events.js'
import { revisions } from '../../collections/revisions/index.js'
import { addStandingTask } from '../extend.js'

/** The options of {@link events}. */
export type EventsOptions = {
  /** The collection whose documents open and close at `opensAt` and `closesAt`. */
  collection: string
  /** Called once per event, in the process that caused it. */
  onChange?: (event: ContentEvent) => Promise<void> | void
  /** Keeps the hidden collection and takes the effects away. @default false */
  disabled?: boolean
}

type Times = { id: number | string; opensAt?: string | null; closesAt?: string | null }
type Passed = { kind: 'closed' | 'opened'; id: number | string; at: string }

/** After a longer downtime, missed openings and closings aren't reported. */
const longestMs = 3_600_000

/** The time up to which openings and closings were checked. */
const lookedAt = new WeakMap<Payload, number>()

const readPassed = async (payload: Payload, slug: string): Promise<Passed[]> => {
  const now = Date.now()
  const since = lookedAt.get(payload) ?? now - longestMs
  const within = (field: string): Where => ({
    and: [
      { [field]: { greater_than: new Date(since).toISOString() } },
      { [field]: { less_than_equal: new Date(now).toISOString() } },
    ],
  })
  const collection = slug as CollectionSlug
  const { docs } = await payload.db.find<Times>({
    collection,
    where: {
      and: [
        ...whereLive(payload.collections[collection]!.config),
        { or: [within('opensAt'), within('closesAt')] },
      ],
    },
    select: { opensAt: true, closesAt: true },
    limit: 0,
    pagination: false,
  })
  const passed = (value: string | null | undefined): value is string =>
    Boolean(value) && Date.parse(value!) > since && Date.parse(value!) <= now
  const found = docs.flatMap(({ id, opensAt, closesAt }): Passed[] => [
    ...(passed(opensAt) ? [{ kind: 'opened' as const, id, at: opensAt }] : []),
    ...(passed(closesAt) ? [{ kind: 'closed' as const, id, at: closesAt }] : []),
  ])
  if (found.length === 0) lookedAt.set(payload, now)
  return found
}

const watchTimes = (collection: string) => ({
  slug: 'contentTimes',
  isDue: async (payload: Payload) => (await readPassed(payload, collection)).length > 0,
  run: async (payload: Payload) => {
    const now = Date.now()
    for (const { kind, id, at } of await readPassed(payload, collection))
      await recordEvent({
        payload,
        kind,
        documents: [{ collection, id }],
        key: `${kind}:${collection}:${id}:${new Date(at).toISOString()}`,
      })
    lookedAt.set(payload, now)
    await pruneRevisions(payload)
  },
})

/**
 * Reports events of public content after the commit: published, changed, unpublished, withdrawn, opened, closed. The
 * index of references detects most of them, this room the passing of time.
 */
export const events =
  ({ collection, onChange, disabled }: EventsOptions): Plugin =>
  (incoming): Config => {
    const task = watchTimes(collection)
    const config: Config = {
      ...incoming,
      collections: [...(incoming.collections ?? []), revisions],
    }
    // The task is part of the schema.
    if (disabled) return addStandingTask(config, { ...task, isDue: () => Promise.resolve(false) })
    return addStandingTask(
      {
        ...config,
        onInit: async (payload) => {
          if (onChange) onContentEvent(payload, (event) => (event.isElsewhere ? undefined : onChange(event)))
          await incoming.onInit?.(payload)
        },
      },
      task,
    )
  }
