/** The demo's recordings: what they are called, and how their transcript is written. */
export const recordings = {
  lamp: { title: 'A lamp at the gate (trailer)', file: 'a-lamp-at-the-gate', transcript: 'vtt' },
  nights: { title: 'Nine nights', file: 'nine-nights', transcript: 'srt' },
  tap: { title: 'The tap by the queue', file: 'the-tap-by-the-queue', transcript: 'vtt' },
  shoes: { title: 'El mismo par de zapatos', file: 'el-mismo-par-de-zapatos', transcript: 'vtt' },
  flour: { title: 'Harina ya tengo', file: 'harina-ya-tengo', transcript: 'vtt' },
} as const

export type RecordingName = keyof typeof recordings
