import type { Action } from '../contract/index.js'
import type { ActionDocument } from '../documents.js'
import { toText } from '../text/text.js'
import { attend } from './actions/attend.js'
import { findBranch } from './actions/findBranch.js'
import { joinCall } from './actions/joinCall.js'
import { link } from './actions/link.js'
import { listen } from './actions/listen.js'
import { partnerCall } from './actions/partnerCall.js'
import { readArticles } from './actions/readArticles.js'
import { readBooks } from './actions/readBooks.js'
import type { ActionContext, Resolve } from './actions/resolve.js'
import { signUp } from './actions/signUp.js'
import { spread } from './actions/spread.js'

const resolvers: { [Type in Action['type']]: Resolve<Type> } = {
  ...{ spread, attend, signUp, findBranch, joinCall, partnerCall, listen, readArticles, readBooks, link },
}

const isKnown = (type: string): type is Action['type'] => Object.hasOwn(resolvers, type)

/**
 * A way to act as the API answers it; null for one that leads nowhere: what it points to is not live, its address is
 * missing, its kind is not known here.
 */
export const toAction = (block: ActionDocument, context: ActionContext): Action | null => {
  const { blockType: type } = block
  const resolved = isKnown(type) ? resolvers[type](block, context) : null
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
}
