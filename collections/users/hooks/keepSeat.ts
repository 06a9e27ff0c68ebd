import { randomUUID } from 'node:crypto'
import type { FieldHook } from 'payload'

/** The mark in `req.context` of the one who creates the first admin. No client can set it. */
export const firstSeat = 'payload-broadside/first-seat'

/** Gives each user a seat of their own for good; the first admin's is called `first`, and there is only one. */
export const keepSeat: FieldHook = ({ context, operation, previousValue }) => {
  if (operation !== 'create') return previousValue
  return context[firstSeat] ? 'first' : randomUUID()
}
