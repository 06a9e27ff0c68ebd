import type { Metadata } from 'next'
import type { Call } from 'payload-broadside/types'

/** What search engines and share previews read of a call. `first` is the site's default locale. */
export const toCallMetadata = (call: Call, { first }: { first: string }): Metadata => {
  const { title, summary, url, locale, languages, organisation, shareImage } = call
  const main = languages.find((language) => language.locale === first) ?? languages[0]
  return {
    title: `${title} – ${organisation.name}`,
    description: summary,
    alternates: {
      canonical: url,
      languages: {
        ...Object.fromEntries(languages.map((language) => [language.locale, language.url])),
        ...(main ? { 'x-default': main.url } : {}),
      },
    },
    openGraph: {
      type: 'article',
      title,
      description: summary,
      url,
      siteName: organisation.name,
      locale: locale.replace('-', '_'),
      publishedTime: call.publishedAt,
      modifiedTime: call.modifiedAt,
      images: shareImage
        ? [
            {
              url: shareImage.url,
              width: shareImage.width,
              height: shareImage.height,
              type: shareImage.mimeType,
              alt: call.image?.alt ?? title,
            },
          ]
        : [],
    },
    twitter: {
      card: shareImage ? 'summary_large_image' : 'summary',
      title,
      description: summary,
      images: shareImage ? [shareImage.url] : [],
    },
  }
}
