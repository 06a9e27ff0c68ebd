import type { Organisation } from 'payload-broadside/types'
import { toPlatformName } from '../toPlatformName.js'

/** Accounts elsewhere, which are the same people's: `rel="me"`. */
export const Socials = ({ socials, className }: { socials: Organisation['socials']; className?: string }) => (
  <ul className={className}>
    {socials.map((social) => (
      <li key={social.url}>
        <a href={social.url} rel="me noreferrer">
          {toPlatformName(social)}
        </a>
      </li>
    ))}
  </ul>
)
