import type { FieldHook, NumberField } from 'payload'
import { say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { parseDuration, toDecimals } from '../values/parseDuration.js'

/** Wraps a duration as typed, because Payload would parse `1:02:03` as 1. */
export type TypedDuration = { typed: string }

const isTyped = (value: unknown): value is TypedDuration =>
  typeof value === 'object' && value !== null && 'typed' in value && typeof value.typed === 'string'

const normalizeSeconds: FieldHook = ({ value, field, path, req, collection }) => {
  const duration: unknown = isTyped(value) ? value.typed.trim() || null : value
  if (duration == null) return duration
  const reading = parseDuration(duration, toDecimals((field as NumberField).admin))
  if ('seconds' in reading) return reading.seconds
  return refuseField({ req, collection, path }, reading.fault)
}

/**
 * A duration in seconds, whole or with `decimals`. The panel, the Local API and REST also accept `1:02:03` if the
 * collection has the hook `preserveTypedDurations`; GraphQL accepts seconds. Invalid values are refused in drafts too.
 */
export const durationField = ({
  admin,
  missing,
  decimals = 0,
  ...field
}: Pick<NumberField, 'name' | 'label' | 'admin'> & {
  decimals?: 0 | 3
  /** The message when missing on publication. Optional if omitted. */
  missing?: Sentence
}): NumberField =>
  ({
    type: 'number',
    ...field,
    admin: {
      ...admin,
      custom: { decimals },
      components: {
        Field: 'payload-broadside/client#DurationField',
        Cell: 'payload-broadside/client#DurationCell',
        ...admin?.components,
      },
    },
    custom: { isDuration: true },
    hooks: { beforeValidate: [normalizeSeconds] },
    // Payload's `required` would also apply to drafts in GraphQL.
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      if (value == null || value === '') return !missing || say(req, missing)
      const reading = parseDuration(value)
      return 'seconds' in reading || say(req, reading.fault)
    },
  }) as NumberField
