import { parseTranscript } from '../../../collections/episodes/parseTranscript.js'
import type { Cue, Transcript } from '../contract/index.js'
import { toText } from '../text/toText.js'

/** A transcript by the moment, and as one text; null where there is none that can be read. */
export const toTranscript = (source: string | null | undefined): Transcript | null => {
  const written = toText(source)
  const reading = written && parseTranscript(written)
  if (!reading || !('cues' in reading) || reading.cues.length === 0) return null
  return { cues: reading.cues, text: toWords(reading.cues) }
}

/** What is said, a paragraph for each time that another begins to speak, under their name where it is told. */
const toWords = (cues: Cue[]): string => {
  const paragraphs: { speaker: string | null; said: string[] }[] = []
  for (const { speaker, text } of cues) {
    const last = paragraphs.at(-1)
    if (last && last.speaker === speaker) last.said.push(text)
    else paragraphs.push({ speaker, said: [text] })
  }
  return paragraphs
    .map(({ speaker, said }) => `${speaker ? `${speaker}: ` : ''}${said.join(' ')}`)
    .join('\n\n')
}
