export { problemHeaders, type ProblemBody } from './errors.js'
export { type ProblemCode, problems, toProblem } from './content-api/errors.js'
