export { UsedIn } from './references/components/UsedIn/index.js'
