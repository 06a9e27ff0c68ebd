import type { Config, Plugin } from 'payload'
import { addMessages } from '../../collections/messages/messages.js'
import { addEndpoints, addStandingTask } from '../extend.js'
import { dismissEndpoint } from './schedules/dismissEndpoint.js'
import { mailTroubles } from './schedules/mailTroubles.js'
import { type DashboardOptions, storeSettings } from './settings.js'
import { en } from './translations/en.js'
import { es } from './translations/es.js'

/** Registers the task without running it when disabled, because it is part of the schema. */
export const addIdleMails = (config: Config): Config =>
  addStandingTask(config, { ...mailTroubles, isDue: () => Promise.resolve(false) })

/**
 * Shows missed scheduled publications with their reasons above the dashboard, and mails them to the schedule's author
 * and the admins. It is not a widget, because users can remove widgets.
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
