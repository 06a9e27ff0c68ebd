import type { Confirmed, Disowned, Unsubscribed } from 'payload-broadside'

/** The pages that mails to those who signed up lead to. */
export type SignupPage = 'confirm' | 'disown' | 'unsubscribe'

/** Whether there is such a page. */
export const isSignupPage = (name: string | undefined): name is SignupPage =>
  name === 'confirm' || name === 'disown' || name === 'unsubscribe'

/** What came of its button. */
export type SignupOutcome = Confirmed | Disowned | Unsubscribed
