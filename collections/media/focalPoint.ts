import type { SharpDependency } from 'payload'

/** The point of an image that stays in view in every crop, in percent of its width and height. */
export type Point = { x: number; y: number }

// Payload treats 0 as unset.
const toPercent = (part: number): number => Math.min(100, Math.max(1, Math.round(part * 100)))

/** The most salient point, for an image without a focal point of its own. */
export const findFocalPoint = async (data: Buffer, sharp: SharpDependency): Promise<Point> => {
  const { width, height } = await sharp(data).metadata()
  const size = { width: 120, height: 63 }
  const { info } = await sharp(data)
    .resize({ ...size, fit: 'cover', position: 'attention' })
    .toBuffer({ resolveWithObject: true })
  // sharp counts in pixels of the whole image at the size it was scaled to for the crop.
  const scale = Math.max(size.width / width, size.height / height)
  const { attentionX, attentionY } = info
  if (attentionX === undefined || attentionY === undefined) return { x: 50, y: 50 }
  return { x: toPercent(attentionX / (width * scale)), y: toPercent(attentionY / (height * scale)) }
}

/** Parses a focal point sent by a client. Returns null if it isn't valid. */
export const parseFocalPoint = (x: unknown, y: unknown): Point | null => {
  const [left, top] = [x, y].map((side) =>
    typeof side === 'number' || (typeof side === 'string' && side.trim() !== '') ? Number(side) : NaN,
  ) as [number, number]
  const isWithin = (side: number) => side >= 0 && side <= 100
  return isWithin(left) && isWithin(top) ? { x: toPercent(left / 100), y: toPercent(top / 100) } : null
}
