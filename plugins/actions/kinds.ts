import { z } from 'zod'
import { attend } from './attend/index.js'
import type { AnyActionKind } from './defineAction.js'
import { findBranch } from './findBranch/index.js'
import { joinCall } from './joinCall/index.js'
import { link } from './link/index.js'
import { listen } from './listen/index.js'
import { partnerCall } from './partnerCall/index.js'
import { readArticles } from './readArticles/index.js'
import { readBooks } from './readBooks/index.js'
import { signUp } from './signUp/index.js'
import { spread } from './spread/index.js'

/** Broadside's ways to act, in the order in which the picker offers them. */
export const ownActions = [
  spread,
  attend,
  signUp,
  findBranch,
  joinCall,
  partnerCall,
  listen,
  readArticles,
  readBooks,
  link,
] as const

/** The schema of a step of these kinds, told apart by `type`. */
export const toActionSchema = <Kind extends AnyActionKind>(
  kinds: readonly Kind[],
): z.ZodType<z.output<Kind['schema']>> =>
  z.discriminatedUnion('type', kinds.map(({ schema }) => schema) as never).meta({ id: 'Action' }) as never

/** A way to act of Broadside's own. */
export const actionSchema = toActionSchema<(typeof ownActions)[number]>(ownActions)

/** A way to act of Broadside's own, told apart by `type`. A host may add kinds that this type does not know. */
export type Action = z.infer<typeof actionSchema>
