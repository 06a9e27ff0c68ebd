export { Versions } from './co-editing/components/Versions/index.js'
export { Schedules } from './dashboard/components/Schedules/index.js'
export { UsedIn } from './references/components/UsedIn/index.js'
