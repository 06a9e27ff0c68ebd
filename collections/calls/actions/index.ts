import type { Block } from 'payload'
import { attend } from './attend.js'
import { findBranch } from './findBranch.js'
import { joinCall } from './joinCall.js'
import { link } from './link.js'
import { listen } from './listen.js'
import { partnerCall } from './partnerCall.js'
import { readArticles } from './readArticles.js'
import { readBooks } from './readBooks.js'
import { signUp } from './signUp.js'
import { spread } from './spread.js'

/** A block whose row says, also when it is folded, what it is and what stands above it. */
const withReadableRow = (block: Block): Block => ({
  ...block,
  admin: {
    ...block.admin,
    disableBlockName: true,
    components: {
      ...block.admin?.components,
      Label: {
        path: 'payload-broadside/client#ActionLabel',
        clientProps: { kind: block.labels?.singular },
      },
    },
  },
})

/** The ways to act, in the order in which the picker offers them. */
export const actions: Block[] = [
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
].map(withReadableRow)
