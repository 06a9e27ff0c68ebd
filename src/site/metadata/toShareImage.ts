import type { Image } from 'payload-broadside/types'
import type { Page } from './toMetadata.js'

/** A picture as share previews want it, 1200 × 630; `null` where there is none of that size. */
export const toShareImage = (image: Image | null): Page['image'] => {
  const size = image?.sizes.find(({ name }) => name === 'share')
  return image && size ? { ...size, alt: image.alt } : null
}
