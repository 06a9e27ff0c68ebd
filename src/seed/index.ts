export { isEmpty } from './isEmpty.js'
export { removeDemo, type Removal } from './removeDemo.js'
export { seedDemo, type SeedResult } from './seedDemo.js'
