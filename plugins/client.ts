export { ActionLabel } from '../collections/calls/components/ActionLabel/index.js'
export { CloseCall } from '../collections/calls/components/CloseCall/index.js'
export { StateCell } from '../collections/calls/components/StateCell/index.js'
export { Addresses } from './sharing/components/Addresses/index.js'
