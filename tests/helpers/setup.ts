import crypto from 'node:crypto'
import { format } from 'node:util'
import { afterAll, afterEach, expect } from 'vitest'
import { equalInWords } from './messages.js'

// Before any import reads it: no telemetry, no websocket that keeps a worker alive.
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.DISABLE_PAYLOAD_HMR = 'true'
process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
// A worker's files share its modules; Payload keeps its instance and its schemas beside them, and here each file has its own.
const kept = globalThis as {
  _payload?: Map<string, unknown>
  _payload_graphql?: object
  logError?: typeof console.error
  hashPassword?: typeof crypto.pbkdf2
} & Record<string, unknown>
kept._payload?.clear()
// Whoever has loaded it holds this very object.
if (kept._payload_graphql) Object.assign(kept._payload_graphql, { graphql: null, promise: null })
for (const name of ['_payload_clientConfigs', '_payload_schemaMap', '_payload_clientSchemaMap'])
  delete kept[name]

// A password is hashed as ever but for the rounds, which would take a good part of all suites' time: how many are asked
// for is a test of its own, and the browser suites hash with all of them.
const hashPassword = (kept.hashPassword ??= crypto.pbkdf2)
crypto.pbkdf2 = (password, salt, _rounds, ...rest) => hashPassword(password, salt, 1, ...rest)

// An error that nobody expects to be logged fails the test. One that does expect it says so:
// vi.spyOn(console, 'error').mockImplementation(() => {}). What is rejected and caught by nobody fails the run by itself.
const logError = (kept.logError ??= console.error)
const logged: string[] = []
console.error = (...said: unknown[]) => {
  logged.push(format(...said))
  logError(...said)
}
const refuseErrors = () => {
  const said = logged.splice(0)
  if (said.length > 0)
    throw new Error(`The console was told of errors that no test expects:\n${said.join('\n')}`)
}
afterEach(refuseErrors)
afterAll(refuseErrors)

expect.addEqualityTesters([equalInWords])
