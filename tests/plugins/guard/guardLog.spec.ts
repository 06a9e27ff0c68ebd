import type { Payload } from 'payload'
import { expect, it } from 'vitest'
import { QueryRefused } from '../../../plugins/guard/errors.js'
import { guardLog, toLogLine } from '../../../plugins/guard/guardLog.js'

type Said = { level: string; said: unknown }
type Logged = { err: { message: string; stack: string; cause?: { message: string } } }

const listen = () => {
  const log: Said[] = []
  const write = (level: string) => (said: unknown) => void log.push({ level, said })
  const logger = { error: write('error'), warn: write('warn'), info: write('info') }
  guardLog({ logger } as unknown as Payload)
  return { log, logger: logger as unknown as Payload['logger'] }
}

it('a refusal is one line, and no error', () => {
  const { log, logger } = listen()
  logger.error({ err: new QueryRefused('`a\nb` is no field.') })
  logger.error(new SyntaxError('Unexpected token in JSON'))
  expect(log).toEqual([
    { level: 'info', said: { msg: '`a\\u{000a}b` is no field.' } },
    { level: 'info', said: { msg: 'Unexpected token in JSON' } },
  ])
})

it('a failure keeps its stack and its cause, and what a visitor put into its message is one bounded line', () => {
  const { log, logger } = listen()
  const forged = '\u001b[2J\n    at /etc/passwd:1\r\u202e[12:00:00] ERROR: all is lost'
  logger.error({ msg: 'A read failed', err: new Error(forged, { cause: new Error('x'.repeat(1e6)) }) })
  const [{ level, said }] = log as [Said]
  const { err } = said as Logged
  expect(level).toBe('error')
  const [first, ...frames] = err.stack.split('\n')
  expect(first).toBe(`Error: ${err.message}`)
  expect(err.message).toBe(
    '\\u{001b}[2J\\u{000a}    at /etc/passwd:1\\u{000d}\\u{202e}[12:00:00] ERROR: all is lost',
  )
  expect(frames.some((frame) => frame.includes('guardLog.spec'))).toBe(true)
  expect(err.cause!.message.length).toBeLessThan(1100)
})

it('what is said at any level is bounded and escaped, and all else stays as it was', () => {
  const { log, logger } = listen()
  logger.warn('a\nb')
  logger.info({ msg: 'a\tb', count: 2 })
  expect(log.map(({ said }) => said)).toEqual(['a\\u{000a}b', { msg: 'a\\u{0009}b', count: 2 }])
  expect(toLogLine('ñ 🌿')).toBe('ñ 🌿')
})
