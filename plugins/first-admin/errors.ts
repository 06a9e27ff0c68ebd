import { message, type Sentence } from '../../collections/messages/messages.js'

/** Reasons why the first admin was not created: permanent code and message. */
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

/** The first admin was not created; `code` gives the reason. */
export class FirstAdminRefused extends Error {
  override name = 'FirstAdminRefused'
  constructor(readonly code: SetupProblem) {
    super(setupProblems[code].title)
  }
}
