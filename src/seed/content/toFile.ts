import sharp from 'sharp'
import { readAudio } from './readAudio.js'

/** A file as Payload's Local API takes it. */
export type Upload = { name: string; mimetype: string; data: Buffer; size: number }

const toUpload = (file: Omit<Upload, 'size'>): Upload => ({ ...file, size: file.data.length })

/** A drawing as the file that somebody might upload. */
export const toImageFile = async (name: string, svg: string): Promise<Upload> =>
  toUpload({
    name: `${name}.png`,
    mimetype: 'image/png',
    data: await sharp(Buffer.from(svg)).png().toBuffer(),
  })

/** A recording as the file that somebody might upload. */
export const toAudioFile = (name: string): Upload =>
  toUpload({ name: `${name}.mp3`, mimetype: 'audio/mpeg', data: readAudio(`${name}.mp3`) })
