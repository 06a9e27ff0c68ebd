export { problemHeaders, type ProblemBody } from './errors.js'
export { type ProblemCode, problems, toProblem } from './live-calls/errors.js'
