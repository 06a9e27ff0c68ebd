import type { Metadata } from 'next'
import type { Image, ImageSize, Organisation } from 'payload-broadside/types'
import type { Address } from '../read/toRoute.js'

/** What search engines and share previews read of a page. */
export type Page = {
  /** What it is called, without the organisation's name. */
  title: string
  description: string
  url: string
  /** The language of its words. */
  locale: string
  languages: Address[]
  organisation: Organisation
  /** The picture for share previews. */
  image: (Pick<ImageSize, 'url' | 'width' | 'height' | 'mimeType'> & { alt: string }) | null
}

/** A page's addresses in all its languages. `first` is the site's default locale, which strangers are sent to. */
export const toAlternates = (
  { url, languages }: Pick<Page, 'url' | 'languages'>,
  first: string,
): Metadata['alternates'] => {
  const main = languages.find(({ locale }) => locale === first) ?? languages[0]
  return {
    canonical: url,
    languages: {
      ...Object.fromEntries(languages.map((language) => [language.locale, language.url])),
      ...(main ? { 'x-default': main.url } : {}),
    },
  }
}

/** The metadata of a page. */
export const toMetadata = (page: Page, { first }: { first: string }): Metadata => {
  const { title, description, url, locale, organisation, image } = page
  return {
    title: `${title} – ${organisation.name}`,
    description,
    alternates: toAlternates(page, first),
    openGraph: {
      type: 'website',
      title,
      description,
      url,
      siteName: organisation.name,
      locale: locale.replace('-', '_'),
      images: image
        ? [{ url: image.url, width: image.width, height: image.height, type: image.mimeType, alt: image.alt }]
        : [],
    },
    twitter: {
      card: image ? 'summary_large_image' : 'summary',
      title,
      description,
      images: image ? [image.url] : [],
    },
  }
}

/** A picture as share previews want it, 1200 × 630; `null` where there is none of that size. */
export const toShareImage = (image: Image | null): Page['image'] => {
  const size = image?.sizes.find(({ name }) => name === 'share')
  return image && size ? { ...size, alt: image.alt } : null
}
