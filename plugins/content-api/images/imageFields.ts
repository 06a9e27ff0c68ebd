import type { ImageDocument } from '../documents.js'

/** What is read of an image. Payload makes its address from the name of its file. */
export const imageFields: (keyof ImageDocument)[] = [
  ...(['alt', 'credit', 'url', 'width', 'height', 'mimeType', 'sizes', 'filename'] as const),
]
