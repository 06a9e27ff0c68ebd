import { message, type Sentence } from '../../collections/messages/messages.js'

/** Why the first admin was not made, with the permanent code, and the sentence for whoever tried. */
export const setupProblems = {
  SETUP_TOKEN_WRONG: {
    status: 403,
    title: 'The set-up token is not right',
    detail: message('accounts:setupTokenWrongDetail'),
  },
  SETUP_CLOSED: {
    status: 403,
    title: 'There is an admin already',
    detail: message('accounts:setupClosedDetail'),
  },
} as const satisfies Record<string, { status: number; title: string; detail: Sentence }>

/** One of the permanent codes. */
export type SetupProblem = keyof typeof setupProblems

/** The first admin was not made, for the reason that `code` names. */
export class FirstAdminRefused extends Error {
  override name = 'FirstAdminRefused'
  constructor(readonly code: SetupProblem) {
    super(setupProblems[code].title)
  }
}
