export { toClient } from './accounts/toClient.js'
export { bodyPace, toBodyLimit, toTooLarge, tooSlow } from './bodyLimits.js'
export { problemHeaders, type ProblemBody } from './errors.js'
export { type ProblemCode, problems, toProblem } from './api/problems.js'
