import type { CollectionBeforeValidateHook } from 'payload'
import { checkCoordinates } from '../../shared/checkCoordinates.js'
import { type Fault, refuse } from '../../shared/refuse.js'
import { parsePhone } from '../parsePhone.js'
import { parseRegion } from '../parseRegion.js'

type Row = Record<string, unknown>

const isEmpty = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '')

/**
 * What depends on each other in a branch's address fits together, in drafts too: the region is one of its country and
 * completed to its code, the phone number is read as its country writes it and kept in E.164, coordinates are a pair. What
 * was stored before and is not touched keeps nobody from saving.
 */
export const keepRealPlace: CollectionBeforeValidateHook = ({
  data,
  originalDoc,
  operation,
  collection,
  req,
}) => {
  if (!data) return data
  const before = (originalDoc ?? {}) as Row
  const isTouched = (...names: string[]): boolean =>
    names.some((name) => (data[name] ?? null) !== (before[name] ?? null))
  const kept: Row = {}
  const faults: Fault[] = []

  if (isEmpty(data.region)) kept.region = null
  else if (isTouched('region', 'country')) {
    const reading = parseRegion(data.region, data.country)
    if ('code' in reading) kept.region = reading.code
    else faults.push({ path: 'region', sentence: reading.fault })
  }
  if (isEmpty(data.phone)) kept.phone = null
  else if (isTouched('phone')) {
    const reading = parsePhone(data.phone, data.country)
    if ('number' in reading) kept.phone = reading.number
    else faults.push({ path: 'phone', sentence: reading.fault })
  }
  if (isTouched('latitude', 'longitude')) faults.push(...checkCoordinates(data))

  refuse({
    req,
    collection: collection.slug,
    id: operation === 'update' ? (before.id as number | string) : undefined,
    faults,
  })
  return { ...data, ...kept }
}
