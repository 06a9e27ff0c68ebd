import type { Plugin } from 'payload'
import { addEndpoints } from '../extend.js'
import type { DashboardOptions } from './options.js'
import { dismissEndpoint } from './schedules/dismissEndpoint.js'
import { keepSettings } from './settings.js'

/**
 * What a team should see first when it opens the panel: publications that were scheduled and did not happen, each with
 * its reason. It stands above the dashboard's widgets, which everybody arranges and takes away for themselves.
 */
export const dashboard =
  (options: DashboardOptions = {}): Plugin =>
  (config) => {
    const components = config.admin?.components
    return addEndpoints(
      keepSettings(
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
  }
