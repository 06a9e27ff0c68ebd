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

/** A field for numbers as people write them: `52,52` or `54 321 000`. A native number input would truncate them. */
export const NumberField = parsedField({ parse, toShown: String })

/** A latitude or longitude field. A pasted pair, as maps give it, is split between both fields. */
export const CoordinateField = parsedField({
  parse: (value, field) => {
    const number = typeof value === 'number' ? value : parseDegrees(value, field.max ?? 180)
    return number === null ? { fault } : { kept: number }
  },
  toShown: String,
  divide: toPair,
})
