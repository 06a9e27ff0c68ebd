import type { FieldHook, NumberField } from 'payload'
import { say, type Sentence } from '../messages/messages.js'
import { refuseField } from '../messages/refuse.js'
import { parseDuration, toDecimals } from '../values/parseDuration.js'

/** A duration as it was typed, out of Payload's reach: that would cut `1:02:03` to its first number. */
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
 * A duration, kept in seconds: whole ones, or as many `decimals` as are asked for. The panel, the Local API and REST take it as it is typed, `1:02:03` too, where
 * the collection has the hook `preserveTypedDurations`; GraphQL takes seconds. Refused in drafts too.
 */
export const durationField = ({
  admin,
  missing,
  decimals = 0,
  ...field
}: Pick<NumberField, 'name' | 'label' | 'admin'> & {
  decimals?: 0 | 3
  /** What is said where there is none when it is published. Without it, there may be none. */
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
    // Not Payload's `required`, by which GraphQL would ask for it in drafts too.
    validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) => {
      if (value == null || value === '') return !missing || say(req, missing)
      const reading = parseDuration(value)
      return 'seconds' in reading || say(req, reading.fault)
    },
  }) as NumberField
