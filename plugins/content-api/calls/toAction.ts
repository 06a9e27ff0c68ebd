import type { Payload } from 'payload'
import type { ActionContext, ActionDocument, AnyActionKind } from '../../actions/defineAction.js'
import { toText } from '../../contract/values.js'
import type { Action } from '../contract/index.js'
import type { Id } from '../documents.js'

/** A kind of step that failed, with the error. */
export type FailedStep = { type: string; err: unknown }

const told = new WeakMap<Payload, Set<string>>()

/** Logs failing steps, once per call and kind. */
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
 * A way to act as the API answers it; null if its target isn't live, its URL is missing, its kind is unknown, or it
 * failed, which is reported to `onFailure`.
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
