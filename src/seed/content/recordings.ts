import { existsSync, readFileSync } from 'node:fs'

/** The demo's recordings: what they are called, and how their transcript is written. */
export const recordings = {
  lamp: { title: 'A lamp at the gate (trailer)', file: 'a-lamp-at-the-gate', transcript: 'vtt' },
  nights: { title: 'Nine nights', file: 'nine-nights', transcript: 'srt' },
  tap: { title: 'The tap by the queue', file: 'the-tap-by-the-queue', transcript: 'vtt' },
  shoes: { title: 'El mismo par de zapatos', file: 'el-mismo-par-de-zapatos', transcript: 'vtt' },
  flour: { title: 'Harina ya tengo', file: 'harina-ya-tengo', transcript: 'vtt' },
} as const

export type RecordingName = keyof typeof recordings

/** Beside these sources, whether they run as they are or bundled into .build/. */
const folder = ['../audio/', '../src/seed/audio/']
  .map((path) => new URL(path, import.meta.url))
  .find((url) => existsSync(url))

/** A file of the folder of recordings: `the-tap-by-the-queue.mp3`. */
export const readAudio = (file: string): Buffer => readFileSync(new URL(file, folder))
