import type { Action, Call } from 'payload-broadside/types'

/** The ways to act that a call still has: a closed one can only be spread, one to come takes no signups. */
export const toShownActions = ({ state, actions }: Pick<Call, 'state' | 'actions'>): Action[] => {
  if (state === 'closed') return actions.filter(({ type }) => type === 'spread')
  if (state === 'upcoming') return actions.filter(({ type }) => type !== 'signUp')
  return actions
}
