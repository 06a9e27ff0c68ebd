import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'

const running = new AsyncLocalStorage<true>()

/** Whether the current write is a scheduled publication. */
export const isScheduled = (): boolean => running.getStore() === true

/**
 * Lets hooks tell a scheduled publication from other writes without an account: Payload's task calls the Local API with
 * neither its `req` nor a `context`. The task is added after all plugins, so this is called once Payload is there.
 */
export const markSchedules = ({ config }: Pick<Payload, 'config'>): void => {
  for (const task of config.jobs?.tasks ?? []) {
    const { handler } = task
    if (task.slug !== 'schedulePublish' || typeof handler !== 'function') continue
    task.handler = (...args: Parameters<typeof handler>) => running.run(true, () => handler(...args))
  }
}
