export { broadside } from './broadside.js'
export type { BroadsideOptions } from './options.js'
