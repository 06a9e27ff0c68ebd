import type { Image } from 'payload-broadside/types'

// Sizes that keep the picture's shape; cut ones (1200 × 630, thumbnails) would jump as the window grows.
const isWhole = (image: Image) => (size: { width: number; height: number }) =>
  Math.abs(size.width / size.height - image.width / image.height) < 0.02

/** A picture in as many sizes as there are, so that a phone fetches a small one, and who made it. */
export const Picture = ({ image, sizes, first }: { image: Image; sizes: string; first?: boolean }) => {
  const offered = [...image.sizes.filter(isWhole(image)), image]
  const srcSet = offered.map(({ url, width }) => `${url} ${width}w`).join(', ')
  return (
    <>
      {/* Sizes are made at upload; Next's optimiser would make them anew at every server. */}
      {/* eslint-disable-next-line @next/next/no-img-element */}
      <img
        alt={image.alt}
        decoding="async"
        fetchPriority={first ? 'high' : undefined}
        height={image.height}
        loading={first ? 'eager' : 'lazy'}
        sizes={sizes}
        src={image.url}
        srcSet={srcSet}
        width={image.width}
      />
      {image.credit && <small className="credit">{image.credit}</small>}
    </>
  )
}
