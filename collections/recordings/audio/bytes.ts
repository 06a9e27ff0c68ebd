import { open } from 'node:fs/promises'

/** A file's bytes, read where they are needed: an hour of sound need not fit into memory. */
export type Bytes = {
  size: number
  /** So many bytes from a place on; fewer where the file ends. Not to be written to. */
  read: (at: number, length: number) => Promise<Buffer>
}

const windowSize = 65_536

/** A buffer as {@link Bytes}. */
export const toBytes = (buffer: Buffer): Bytes => ({
  size: buffer.length,
  read: async (at, length) => buffer.subarray(at, at + length),
})

/** Does something with a file as {@link Bytes}, and closes it. */
export const withBytes = async <Result>(
  path: string,
  work: (bytes: Bytes) => Promise<Result>,
): Promise<Result> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const fetch = async (at: number, length: number) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    }
    // Frames and pages are a few hundred bytes long: they are looked at in windows.
    let from = 0
    let window = Buffer.alloc(0)
    return await work({
      size,
      read: async (at, length) => {
        if (length > windowSize) return fetch(at, length)
        if (at < from || at + length > from + window.length) {
          window = await fetch(at, windowSize)
          from = at
        }
        return window.subarray(at - from, at - from + length)
      },
    })
  } finally {
    await file.close()
  }
}
