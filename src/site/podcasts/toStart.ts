// Normal play time of Media Fragments 1.0: seconds, mm:ss or hh:mm:ss, with a fraction.
const clock = /^(?:npt:)?(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d(?:\.\d*)?)$/
const plain = /^(?:npt:)?(\d{1,7}(?:\.\d*)?)$/

const toSeconds = (t: string): number => {
  const [, hours = 0, minutes, seconds] = clock.exec(t) ?? []
  return minutes && seconds
    ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    : Number(plain.exec(t)?.[1] ?? 0)
}

/** The second at which an address asks a recording to begin (`90`, `1:30`, `2.5`); `null` where it names none inside of it. */
export const toStart = (t: unknown, duration: number | null): number | null => {
  const asked = typeof t === 'string' ? toSeconds(t) : 0
  return asked > 0 && (duration === null || asked < duration) ? asked : null
}

/** The address of a recording from a second of it on: a media fragment (Media Fragments URI 1.0). */
export const toAudioURL = (url: string, start: number | null): string =>
  start ? `${url.split('#')[0]}#t=${start}` : url
