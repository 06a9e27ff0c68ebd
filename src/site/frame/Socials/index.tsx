import type { Organisation } from 'payload-broadside/types'

const names: Record<string, string> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  signal: 'Signal',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  x: 'X',
  youtube: 'YouTube',
}

/** What a platform is called; where it is another one, its host is the name that people know. */
const toPlatformName = ({ platform, url }: { platform: string; url: string }): string =>
  names[platform] ?? new URL(url).host

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
