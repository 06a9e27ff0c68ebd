import { randomBytes } from 'node:crypto'
import type { File, SharpDependency } from 'payload'

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** The file of an image of ours, on its way into the store. Payload's copies of it keep what we know of it. */
export type OwnFile = File & { own: { data: Buffer; isTransparent: boolean } }

/**
 * A kept image as a file to store. Its name is another each time: browsers have kept what they know by an old name, also
 * where nothing but the point that it is cropped around has changed.
 */
export const toOwnFile = async (
  { data, mimetype }: { data: Buffer; mimetype: string },
  sharp: SharpDependency,
): Promise<OwnFile> => {
  const { hasAlpha } = await sharp(data).metadata()
  return {
    name: `${randomBytes(20).toString('hex')}.${extensions[mimetype]}`,
    data,
    mimetype,
    size: data.length,
    own: { data, isTransparent: hasAlpha },
  }
}
