export { type Sharing, toShareLinks } from './toShareLinks.js'
export { sharing, type SharingOptions } from './sharing.js'
