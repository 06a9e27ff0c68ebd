import type { PayloadRequest } from 'payload'

/**
 * Whether the request came from a page of another site. Only browsers tell, so other clients never count as foreign.
 */
export const isForeign = ({ headers, payload: { config } }: PayloadRequest): boolean => {
  const origin = headers.get('origin')
  if (origin !== null && [...config.csrf, config.serverURL].includes(origin)) return false
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  if (origin === null) return false
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return !URL.canParse(origin) || new URL(origin).host !== host
}
