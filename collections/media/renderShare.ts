import type { SharpDependency } from 'payload'
import type { Point } from './focalPoint.js'
import { share } from './sizes.js'

/** The part of a picture that has the share size's shape, as large as can be, around a point. */
const toRegion = (whole: { width: number; height: number }, { x, y }: Point) => {
  const scale = Math.max(share.width / whole.width, share.height / whole.height)
  const width = Math.min(whole.width, Math.max(1, Math.round(share.width / scale)))
  const height = Math.min(whole.height, Math.max(1, Math.round(share.height / scale)))
  const toStart = (percent: number, side: number, part: number) =>
    Math.round(Math.min(side - part, Math.max(0, (side * percent) / 100 - part / 2)))
  return { left: toStart(x, whole.width, width), top: toStart(y, whole.height, height), width, height }
}

/** The share size of a transparent picture: on a light ground, or on a dark one where nothing of it would be seen. */
export const renderShare = async ({
  data,
  point,
  sharp,
}: {
  data: Buffer
  point: Point
  sharp: SharpDependency
}): Promise<Buffer> => {
  const { width, height } = await sharp(data).metadata()
  const on = (background: string) =>
    sharp(data)
      .extract(toRegion({ width, height }, point))
      .resize({ width: share.width, height: share.height, fit: 'fill' })
      .flatten({ background })
      .jpeg(share.formatOptions.options)
      .toBuffer()
  const toContrast = async (image: Buffer) =>
    Math.max(...(await sharp(image).stats()).channels.map(({ stdev }: { stdev: number }) => stdev))
  const light = await on('#ffffff')
  const contrast = await toContrast(light)
  if (contrast >= 8) return light
  const dark = await on('#1a1a1a')
  return (await toContrast(dark)) > contrast ? dark : light
}
