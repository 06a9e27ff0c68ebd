// node src/seed/audio/make.mjs: speaks each script, and writes its MP3 and its transcript beside this file.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { scripts } from './scripts.mjs'

const rate = 22_050
const pause = 0.45
const at = (file) => fileURLToPath(new URL(file, import.meta.url))

/** One sentence, as samples between -1 and 1, without the silence that espeak-ng leaves around it. */
const speak = ({ voice, text }) => {
  const file = at('spoken.wav')
  execFileSync('espeak-ng', ['-v', voice, '-s', '150', '-w', file, text])
  const bytes = readFileSync(file).subarray(44)
  rmSync(file)
  const samples = Array.from({ length: bytes.length / 2 }, (_, i) => bytes.readInt16LE(2 * i) / 32_768)
  const isLoud = (sample) => Math.abs(sample) > 0.01
  return samples.slice(samples.findIndex(isLoud), samples.findLastIndex(isLoud) + 1)
}

/** Small bells, one after another, that die away. */
const ring = (notes) =>
  Array.from({ length: Math.round((notes.length * 0.5 + 1) * rate) }, (_, i) =>
    notes.reduce((sum, note, index) => {
      const t = i / rate - index * 0.5
      if (t < 0) return sum
      const tone = Math.sin(2 * Math.PI * note * t) + 0.4 * Math.sin(2 * Math.PI * 2.76 * note * t)
      return sum + 0.22 * Math.exp(-3.5 * t) * tone
    }, 0),
  )

const silence = (seconds) => Array.from({ length: Math.round(seconds * rate) }, () => 0)

const toWave = (samples) => {
  const wave = Buffer.alloc(44 + 2 * samples.length)
  wave.write('RIFF', 0)
  wave.writeUInt32LE(36 + 2 * samples.length, 4)
  wave.write('WAVEfmt ', 8)
  wave.writeUInt32LE(16, 16)
  wave.writeUInt16LE(1, 20)
  wave.writeUInt16LE(1, 22)
  wave.writeUInt32LE(rate, 24)
  wave.writeUInt32LE(2 * rate, 28)
  wave.writeUInt16LE(2, 32)
  wave.writeUInt16LE(16, 34)
  wave.write('data', 36)
  wave.writeUInt32LE(2 * samples.length, 40)
  samples.forEach((sample, i) =>
    wave.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + 2 * i),
  )
  return wave
}

const toTime = (seconds, point) =>
  new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23).replace('.', point)

const toVTT = (cues) =>
  [
    'WEBVTT',
    ...cues.map(
      ({ start, end, speaker, text }) =>
        `${toTime(start, '.')} --> ${toTime(end, '.')}\n<v ${speaker}>${text}`,
    ),
  ].join('\n\n')

const toSRT = (cues) =>
  cues
    .map(
      ({ start, end, text }, index) => `${index + 1}\n${toTime(start, ',')} --> ${toTime(end, ',')}\n${text}`,
    )
    .join('\n\n')

for (const [name, { notes, transcript, lines }] of Object.entries(scripts)) {
  const samples = ring(notes)
  const cues = lines.map((line) => {
    const start = samples.length / rate
    for (const sample of speak(line)) samples.push(sample)
    const end = samples.length / rate
    for (const sample of silence(pause)) samples.push(sample)
    return { start, end, ...line }
  })
  for (const sample of ring(notes.toReversed())) samples.push(sample)
  execFileSync(
    'lame',
    ['--quiet', '-t', '-m', 'm', '-b', '32', '--resample', '22.05', '-', at(`${name}.mp3`)],
    {
      input: toWave(samples),
    },
  )
  writeFileSync(at(`${name}.${transcript}`), `${{ vtt: toVTT, srt: toSRT }[transcript](cues)}\n`)
  console.log(name, (samples.length / rate).toFixed(2), cues.map(({ start }) => start.toFixed(2)).join(' '))
}
