export { addIdleMails, dashboard } from './dashboard.js'
export type { DashboardOptions, Troubled } from './options.js'
