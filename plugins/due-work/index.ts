import type { Config } from 'payload'
import { nobody } from '../../collections/access/permissions.js'
import { leases } from '../../collections/leases/index.js'

export { type DueWork, startDueWork } from './startDueWork.js'

/** Work without a visitor: the lease's collection, and no door by which anybody runs, queues or cancels jobs. */
export const dueWork =
  () =>
  (config: Config): Config => ({
    ...config,
    collections: [...(config.collections ?? []), leases],
    jobs: {
      ...config.jobs,
      tasks: config.jobs?.tasks ?? [],
      access: { run: nobody, queue: nobody, cancel: nobody, ...config.jobs?.access },
    },
  })
