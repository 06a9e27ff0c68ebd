export type * from './live-calls/schemas.js'
