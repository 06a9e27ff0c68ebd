export { toClient } from './accounts/toClient.js'
export { bodyPace, tooFragmented, isTooFragmented, toBodyLimit, toTooLarge, tooSlow } from './bodyLimits.js'
export { problemHeaders, type ProblemBody } from './errors.js'
export { type ProblemCode, problems, toProblem } from './api/problems.js'
