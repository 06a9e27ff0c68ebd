export { type ClientOptions, createClient } from './api-client/createClient.js'
export { type ErrorCode, ProblemError } from './api-client/ProblemError.js'
export type { Client } from './api-client/methods.js'
