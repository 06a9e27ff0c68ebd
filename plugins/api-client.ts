export type {
  BranchParameters,
  Client,
  DocumentParameters,
  ListParameters,
  PageParameters,
} from './api-client/clientTypes.js'
export { type ClientOptions, createClient } from './api-client/createClient.js'
export { ProblemError } from './api-client/ProblemError.js'
