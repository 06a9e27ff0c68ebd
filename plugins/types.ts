export type * from './content-api/contract/index.js'
export type { SignupConfirmation, ToldPlace } from './signup/confirm/describeSignup.js'
export type { SignupToken, Unsubscribed } from './signup/confirm/routes.js'
export type * from './signup/contract.js'
