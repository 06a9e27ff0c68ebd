export type * from './content-api/contract/index.js'
