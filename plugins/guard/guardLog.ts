import type { Payload } from 'payload'
import { isClientFault } from './answerFaults.js'
import { isPlain } from './toStorable.js'

type Fault = Error & { status?: number; cause?: unknown }

const maxLength = 1000
const maxFrames = 30

// Line breaks and terminal escapes in user input could forge log lines.
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

const toEscape = (character: string): string =>
  `\\u{${character.codePointAt(0)!.toString(16).padStart(4, '0')}}`

/** Escapes and truncates a text to one safe log line. */
export const toLogLine = (text: string): string => {
  const line = text.slice(0, maxLength).replace(controls, toEscape)
  return text.length > maxLength ? `${line}… (${text.length} characters)` : line
}

/** An error whose message is one line, and whose stack begins with it. */
const toLogged = ({ name, message, stack = '', cause, ...more }: Fault, depth = 0): object => {
  const line = toLogLine(message)
  const frames = stack.split('\n').filter((frame) => /^\s+at /.test(frame))
  return {
    type: name,
    message: line,
    stack: [`${name}: ${line}`, ...frames.slice(0, maxFrames).map(toLogLine)].join('\n'),
    ...('status' in more && { status: more.status }),
    ...(cause instanceof Error && depth < 3 && { cause: toLogged(cause as Fault, depth + 1) }),
  }
}

const toFault = (said: unknown): Fault | null => {
  const fault = said instanceof Error ? said : (said as { err?: unknown } | null)?.err
  return fault instanceof Error ? (fault as Fault) : null
}

const isRefusal = (fault: Fault): boolean => {
  const { status = 500 } = fault
  return (status >= 400 && status < 500) || isClientFault(fault)
}

const toSaid = (said: unknown): unknown => {
  if (typeof said === 'string') return toLogLine(said)
  if (said instanceof Error) return { err: toLogged(said as Fault) }
  if (!isPlain(said)) return said
  const { err, msg } = said
  return {
    ...said,
    ...(err instanceof Error && { err: toLogged(err as Fault) }),
    ...(typeof msg === 'string' && { msg: toLogLine(msg) }),
  }
}

/**
 * Makes log entries safe against injected lines and excessive length. Rejected requests are logged as one line without
 * a stack.
 */
export const guardLog = ({ logger }: Payload): void => {
  for (const level of ['error', 'warn', 'info'] as const) {
    const log = logger[level].bind(logger) as (said: unknown, ...more: unknown[]) => void
    const write = (said: unknown, ...more: unknown[]): void => {
      const fault = level === 'error' ? toFault(said) : null
      if (fault && isRefusal(fault)) return logger.info({ msg: fault.message })
      log(toSaid(said), ...more.map((one) => (typeof one === 'string' ? toLogLine(one) : one)))
    }
    logger[level] = write as (typeof logger)[typeof level]
  }
}
