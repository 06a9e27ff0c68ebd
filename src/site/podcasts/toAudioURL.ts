/** The address of a recording from a second of it on: a media fragment (Media Fragments URI 1.0). */
export const toAudioURL = (url: string, start: number | null): string =>
  start ? `${url.split('#')[0]}#t=${start}` : url
