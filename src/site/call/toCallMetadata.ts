import type { Metadata } from 'next'
import type { Call } from 'payload-broadside/types'
import { toMetadata } from '../metadata/toMetadata.js'

/** What search engines and share previews read of a call. `first` is the site's default locale. */
export const toCallMetadata = (call: Call, { first }: { first: string }): Metadata => {
  const { title, summary, shareImage, publishedAt, modifiedAt } = call
  const metadata = toMetadata(
    {
      ...call,
      title,
      description: summary,
      image: shareImage && { ...shareImage, alt: call.image?.alt ?? title },
    },
    { first },
  )
  return {
    ...metadata,
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      publishedTime: publishedAt,
      modifiedTime: modifiedAt,
    },
  }
}
