import type { Config, Plugin } from 'payload'
import { addMessages } from '../../collections/messages/messages.js'
import { addEndpoints, addStandingTask } from '../extend.js'
import { dismissEndpoint } from './schedules/dismissEndpoint.js'
import { mailTroubles } from './schedules/mailTroubles.js'
import { type DashboardOptions, storeSettings } from './settings.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** The task that a disabled room has too: it is part of the schema. */
export const addIdleMails = (config: Config): Config =>
  addStandingTask(config, { ...mailTroubles, isDue: () => Promise.resolve(false) })

/**
 * What a team should see first when it opens the panel: publications that were scheduled and did not happen, each with
 * its reason. It stands above the dashboard's widgets, which everybody arranges and takes away for themselves. A mail says
 * it to whoever made the schedule, and to the admins.
 */
export const dashboard =
  (options: DashboardOptions = {}): Plugin =>
  (incoming) => {
    const config = addMessages(incoming, { en: { dashboard: en }, es: { dashboard: es } })
    const components = config.admin?.components
    const shown = addEndpoints(
      storeSettings(
        {
          ...config,
          admin: {
            ...config.admin,
            components: {
              ...components,
              beforeDashboard: ['payload-broadside/rsc#Schedules', ...(components?.beforeDashboard ?? [])],
            },
          },
        },
        options,
      ),
      [dismissEndpoint],
    )
    return addStandingTask(shown, mailTroubles)
  }

export type { DashboardOptions, Troubled } from './settings.js'
