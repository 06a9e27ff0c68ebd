import { parseEnv } from './parseEnv.js'

/** This process's settings, parsed once. */
export const env = parseEnv(process.env, { building: process.env.NEXT_PHASE === 'phase-production-build' })
