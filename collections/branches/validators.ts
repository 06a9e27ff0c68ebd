import type { PayloadRequest } from 'payload'
import { checkRange } from '../fields/coordinates.js'
import { say, type Sentence } from '../messages/messages.js'
import { checkCoordinates } from '../values/checkCoordinates.js'
import { parsePhone } from './parsePhone.js'
import { parseRegion } from './parseRegion.js'

// Repeats the hooks' rules for the panel, which re-runs a field's validator after a refusal and clears errors that it
// doesn't confirm.

type Asked = {
  req: PayloadRequest
  data?: Record<string, unknown>
  previousValue?: unknown
  name?: string
  min?: number
  max?: number
  /** `onChange` while typing, `submit` when saving. */
  event?: string
}
/** A field's `validate`, as Payload calls it. */
export type Validator = (value: unknown, asked: Asked) => string | true

/** Required on publication; unpublished branches may lack it. */
export const isThere =
  (missing: Sentence): Validator =>
  (value, { req, data, event }) =>
    Boolean(value) || (event === 'submit' && data?._status === 'draft') || say(req, missing)

/** Validates a region of the branch's country. */
export const isRegion: Validator = (value, { req, data, previousValue }) => {
  if (!value || value === previousValue) return true
  const reading = parseRegion(value, data?.country)
  return 'code' in reading || say(req, reading.fault)
}

/** Validates a phone number, national or in E.164. */
export const isPhone: Validator = (value, { req, data, previousValue }) => {
  if (!value || value === previousValue) return true
  const reading = parsePhone(value, data?.country)
  return 'number' in reading || say(req, reading.fault)
}

/** Validates a coordinate's range, and that both are set. */
export const isCoordinate: Validator = (value, { req, data, name, min, max }) => {
  const { latitude, longitude } = data ?? {}
  const half = checkCoordinates({ latitude, longitude }).find(({ path }) => path === name)
  const fault = half?.sentence ?? checkRange(value, { min, max })
  return fault ? say(req, fault) : true
}
