import type { Organisation } from 'payload-broadside/types'
import type { Thing } from './thing.js'

/** Who speaks. */
export const toOrganisation = ({ name, url, logo }: Organisation): Thing => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo ? { logo: logo.url } : {}),
})
