export {
  type Client,
  type ClientOptions,
  createClient,
  type ListParameters,
} from './api-client/createClient.js'
export { ProblemError } from './api-client/ProblemError.js'
