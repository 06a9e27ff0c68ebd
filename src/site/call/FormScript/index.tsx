import { headers } from 'next/headers.js'
import type { Call } from 'payload-broadside/types'

/**
 * Sends the form of a call in place, where it has one. The script carries the nonce of the page's policy (src/policy), or it
 * would not run.
 */
export const FormScript = async ({ call: { actions } }: { call: Call }) => {
  if (!actions.some((action) => action.type === 'signUp' && action.form)) return null
  const policy = (await headers()).get('Content-Security-Policy') ?? ''
  return <script defer nonce={/'nonce-([^']+)'/.exec(policy)?.[1]} src="/sign-up.js" />
}
