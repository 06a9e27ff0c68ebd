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
export const toPlatformName = ({ platform, url }: { platform: string; url: string }): string =>
  names[platform] ?? new URL(url).host
