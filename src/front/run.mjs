import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program to its end and answers its exit code. A signal to us is passed on to it. */
export const run = async (command, args, { onMessage, ...options } = {}) => {
  const stdio = ['inherit', 'inherit', 'inherit', ...(onMessage ? ['ipc'] : [])]
  const child = spawn(command, args, { stdio, ...options })
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass).on('SIGINT', pass)
  if (onMessage) child.on('message', onMessage)
  // What it said last may arrive after its end.
  const [[code]] = await Promise.all([once(child, 'exit'), onMessage && once(child, 'disconnect')])
  process.off('SIGTERM', pass).off('SIGINT', pass)
  return code ?? 128
}

/**
 * How Node runs what loads Payload's editor. Lexical picks its build by a top-level await, and Node 20 sometimes never
 * comes back from a cycle of those; under this condition the same packages are resolved without one.
 */
export const withoutLexicalAwait = '--conditions=production'
