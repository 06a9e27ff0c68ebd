import { headers } from 'next/headers.js'

/** The script that sends a form in place. It carries the nonce of the page's policy (src/policy), or it would not run. */
export const FormScript = async () => {
  const policy = (await headers()).get('Content-Security-Policy') ?? ''
  return <script defer nonce={/'nonce-([^']+)'/.exec(policy)?.[1]} src="/sign-up.js" />
}
