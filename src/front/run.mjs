import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Runs a program and returns its exit code. Signals are passed on to it. */
export const run = async (command, args, { onMessage, ...options } = {}) => {
  const stdio = ['inherit', 'inherit', 'inherit', ...(onMessage ? ['ipc'] : [])]
  const child = spawn(command, args, { stdio, ...options })
  const pass = (signal) => child.kill(signal)
  process.on('SIGTERM', pass).on('SIGINT', pass)
  if (onMessage) child.on('message', onMessage)
  // Its last output may arrive after its exit.
  const [[code]] = await Promise.all([once(child, 'exit'), onMessage && once(child, 'disconnect')])
  process.off('SIGTERM', pass).off('SIGINT', pass)
  return code ?? 128
}

/**
 * The Node options for loading Payload's editor. Lexical chooses its build by a top-level await, and Node 20 sometimes
 * deadlocks on a cycle of those. This condition resolves the same packages without one.
 */
export const withoutLexicalAwait = '--conditions=production'
