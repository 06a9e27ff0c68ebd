export type { SharingOptions } from './options.js'
export { sharing } from './sharing.js'
export { type Sharing, toShareLinks } from './toShareLinks.js'
