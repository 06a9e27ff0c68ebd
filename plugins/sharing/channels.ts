/** The parts of a share link. `text` is `message` and `url` together. */
export type Shared = { url: string; title: string; message: string; text: string }

/** A channel to share to. */
export type Channel = {
  channel: string
  /** A brand name, or the key of a translated label. */
  label: string | { word: 'copy' | 'email' }
  /** The address that opens the channel with everything filled in. */
  render: (shared: Shared) => string
}

// Percent-encoding throughout: a `+` for a space, which URLSearchParams writes, shows as a plus in some apps.
const query = (parameters: Record<string, string>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')

/** Where a call can be shared to, in the order of the buttons. */
export const channels: Channel[] = [
  { channel: 'whatsapp', label: 'WhatsApp', render: ({ text }) => `https://wa.me/?${query({ text })}` },
  {
    channel: 'telegram',
    label: 'Telegram',
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
    render: ({ url, message }) => `https://x.com/intent/post?${query({ text: message, url })}`,
  },
  {
    channel: 'bluesky',
    label: 'Bluesky',
    render: ({ text }) => `https://bsky.app/intent/compose?${query({ text })}`,
  },
  {
    // Mastodon's own page, which asks for the visitor's server.
    channel: 'mastodon',
    label: 'Mastodon',
    render: ({ text }) => `https://share.joinmastodon.org/#${query({ text })}`,
  },
  {
    channel: 'email',
    label: { word: 'email' },
    render: ({ title, message, url }) =>
      `mailto:?${query({ subject: title.replace(/\s+/g, ' '), body: [message, url].filter(Boolean).join('\n\n').replace(/\r?\n/g, '\r\n') })}`,
  },
  { channel: 'copy', label: { word: 'copy' }, render: ({ url }) => url },
]
