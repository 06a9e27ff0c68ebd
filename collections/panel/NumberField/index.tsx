'use client'
import type { NumberFieldClient } from 'payload'
import { message } from '../../messages/messages.js'
import { parseNumber } from '../../values/parseNumber.js'
import { parsedField } from '../parsedField.js'
import { parseDegrees } from './parseDegrees.js'
import { toPair } from './toPair.js'

const fault = message('panel:fault')

const parse = (
  value: number | string,
  { min, max, admin }: Pick<NumberFieldClient, 'admin' | 'max' | 'min'>,
) => {
  const number =
    typeof value === 'number'
      ? value
      : parseNumber(value, { min, max, isWhole: Number.isInteger(admin?.step) })
  return number === null ? { fault } : { kept: number }
}

/** Asks for a number as people write it, `52,52` or `54 321 000`. A browser's own input would cut it. */
export const NumberField = parsedField({ parse, toShown: String })

/** Asks for a latitude or a longitude; of a pair that is pasted, as maps give it, each field takes its own. */
export const CoordinateField = parsedField({
  parse: (value, field) => {
    const number = typeof value === 'number' ? value : parseDegrees(value, field.max ?? 180)
    return number === null ? { fault } : { kept: number }
  },
  toShown: String,
  divide: toPair,
})
