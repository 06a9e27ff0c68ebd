import type { Organisation } from 'payload-broadside/types'
import type { Thing } from './thing.js'

/** Who speaks. */
export const toOrganisation = ({ name, url, logo, email, socials }: Organisation): Thing => ({
  '@type': 'Organization',
  name,
  url,
  ...(logo ? { logo: logo.url } : {}),
  ...(email ? { email } : {}),
  ...(socials.length > 0 ? { sameAs: socials.map((social) => social.url) } : {}),
})
