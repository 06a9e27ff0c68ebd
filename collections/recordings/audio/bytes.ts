import { open } from 'node:fs/promises'

/** Random access to a file's bytes, so that an hour of audio doesn't have to fit into memory. */
export type Bytes = {
  size: number
  /** Reads a number of bytes at an offset, fewer at the end of the file. The result must not be modified. */
  read: (at: number, length: number) => Promise<Buffer>
}

const windowSize = 65_536

/** Wraps a buffer as {@link Bytes}. */
export const toBytes = (buffer: Buffer): Bytes => ({
  size: buffer.length,
  read: async (at, length) => buffer.subarray(at, at + length),
})

/** Opens a file as {@link Bytes}, and closes it after use. */
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
    // Frames and pages are only a few hundred bytes long, so the file is read in larger windows.
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
