export { Schedules } from './dashboard/components/Schedules/index.js'
export { UsedIn } from './references/components/UsedIn/index.js'
