import type { Id, Stored } from '../documents.js'

export type RecordingDocument = {
  id: Id
  filename?: string | null
  url?: string | null
  mimeType?: string | null
  filesize?: number | null
  duration?: number | null
  updatedAt?: Stored
}

/** What is read of a recording. Payload makes its address from the name of its file. */
export const recordingFields: (keyof RecordingDocument)[] = [
  ...(['filename', 'url', 'mimeType', 'filesize', 'duration'] as const),
]
