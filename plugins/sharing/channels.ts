import {
  type Fits,
  fitsBluesky,
  fitsMastodon,
  fitsShortMessages,
  fitsChat,
  fitsThreads,
  fitsX,
} from './limits.js'

/** The parts of a share link. `text` is `message` and `url` together. */
export type Shared = { url: string; title: string; message: string; text: string }

/** A channel to share to. */
export type Channel = {
  channel: string
  /** A brand name, or the key of a translated label. */
  label: string | { word: 'copy' | 'email' }
  /** Whether a text is within the channel's limit. @default every text is */
  fits?: Fits
  /** The message in the characters of the channel. @default as it is written */
  toPlain?: (message: string) => string
  /** Ends a message that was cut. @default … */
  ellipsis?: string
  /** The address that opens the channel with everything filled in. */
  render: (shared: Shared) => string
}

// Percent-encoding throughout: a `+` for a space, which URLSearchParams writes, shows as a plus in some apps.
const query = (parameters: Record<string, string>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

const plainMarks: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '...',
}

/** One mark that is not in the alphabet of short messages would halve what each of them holds. */
const toPlain = (message: string): string => message.replace(/[–—‘’“”…]/g, (mark) => plainMarks[mark]!)

/** Where a call can be shared to, in the order of the buttons. */
export const channels: Channel[] = [
  {
    channel: 'whatsapp',
    label: 'WhatsApp',
    fits: fitsChat,
    render: ({ text }) => `https://wa.me/?${query({ text })}`,
  },
  {
    channel: 'telegram',
    label: 'Telegram',
    fits: fitsChat,
    render: ({ url, message }) => `https://t.me/share/url?${query({ url, text: message })}`,
  },
  {
    channel: 'facebook',
    label: 'Facebook',
    render: ({ url }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
  },
  {
    channel: 'x',
    label: 'X',
    fits: fitsX,
    render: ({ url, message }) => `https://x.com/intent/post?${query({ text: message, url })}`,
  },
  {
    channel: 'bluesky',
    label: 'Bluesky',
    fits: fitsBluesky,
    render: ({ text }) => `https://bsky.app/intent/compose?${query({ text })}`,
  },
  {
    // Mastodon's own page, which asks for the visitor's server.
    channel: 'mastodon',
    label: 'Mastodon',
    fits: fitsMastodon,
    render: ({ text }) => `https://share.joinmastodon.org/#${query({ text })}`,
  },
  {
    channel: 'threads',
    label: 'Threads',
    fits: fitsThreads,
    render: ({ text }) => `https://www.threads.com/intent/post?${query({ text })}`,
  },
  {
    // RFC 5724 has `?body=`, which iPhones don't read: they want `&body=`. Both read this.
    channel: 'sms',
    label: 'SMS',
    fits: fitsShortMessages,
    toPlain,
    ellipsis: '...',
    render: ({ text }) => `sms:?&${query({ body: text })}`,
  },
  {
    channel: 'email',
    label: { word: 'email' },
    render: ({ title, message, url }) =>
      `mailto:?${query({ subject: title.replace(/\s+/g, ' '), body: [message, url].filter(Boolean).join('\n\n').replace(/\r?\n/g, '\r\n') })}`,
  },
  { channel: 'copy', label: { word: 'copy' }, render: ({ url }) => url },
]
