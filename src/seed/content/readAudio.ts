import { existsSync, readFileSync } from 'node:fs'

/** Beside these sources, whether they run as they are or bundled into .build/. */
const folder = ['../audio/', '../src/seed/audio/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url))

/** A file of the folder of recordings: `the-tap-by-the-queue.mp3`. */
export const readAudio = (file: string): Buffer => readFileSync(new URL(file, folder))
