import type { Payload } from 'payload'
import type { ActionContext, ActionDocument, AnyActionKind } from '../../actions/defineAction.js'
import { toText } from '../../contract/values.js'
import type { Action } from '../contract/index.js'
import type { Id } from '../documents.js'

/** A kind of step that failed to answer, and why. */
export type FailedStep = { type: string; err: unknown }

const told = new WeakMap<Payload, Set<string>>()

/** Logs what keeps a step out of a call's answers, once for each call and kind. */
export const tellFailures =
  (payload: Payload, call: Id) =>
  ({ type, err }: FailedStep): void => {
    const before = told.get(payload) ?? new Set()
    told.set(payload, before)
    const key = `${call} ${type}`
    if (before.has(key)) return
    before.add(key)
    payload.logger.error({
      msg: `[payload-broadside/actions] Call ${call} is answered without its step \`${type}\`: that kind's resolve failed, or its answer does not fit its shape.`,
      err,
    })
  }

/**
 * A way to act as the API answers it; null for one that leads nowhere: what it points to is not live, its address is
 * missing, its kind is not known here, or it failed, which `onFailure` is told.
 */
export const toAction = (
  block: ActionDocument,
  {
    kinds,
    context,
    onFailure,
  }: { kinds: readonly AnyActionKind[]; context: ActionContext; onFailure: (failed: FailedStep) => void },
): Action | null => {
  const { blockType: type } = block
  const kind = kinds.find((one) => one.type === type)
  if (!kind) return null
  try {
    const resolved = kind.resolve(block, context)
    return (
      resolved &&
      ({
        id: block.id ?? '',
        type,
        heading: toText(block.heading) ?? '',
        text: toText(block.text),
        ...resolved,
      } as Action)
    )
  } catch (err) {
    onFailure({ type, err })
    return null
  }
}
