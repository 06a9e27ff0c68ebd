import type { Config } from 'payload'
import { nobody } from '../../collections/access/permissions.js'
import { leases } from '../../collections/leases/index.js'

export { type DueWork, startDueWork } from './startDueWork.js'

/** Background work: adds the lease collection and closes the endpoints that run, queue or cancel jobs. */
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
