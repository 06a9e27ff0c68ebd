import sharp from 'sharp'
import { vi } from 'vitest'

// The demo is made again and again in suites, and its pictures take most of the time: small ones do.
vi.mock(import('../../src/seed/composeDemo.js'), async (importOriginal) => ({
  ...(await importOriginal()),
  toImageFile: async (name, svg) => {
    const data = await sharp(Buffer.from(svg)).resize({ height: 60 }).png().toBuffer()
    return { name: `${name}.png`, mimetype: 'image/png', data, size: data.length }
  },
}))
