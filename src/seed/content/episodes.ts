import { at } from './days.js'
import type { MediaName } from './media.js'
import type { PodcastName } from './podcasts.js'
import { readAudio, type RecordingName, recordings } from './recordings.js'
import { link, p, richText } from './richText.js'

type Id = number | string
type Made = {
  now: Date
  media: Record<MediaName, Id>
  podcasts: Record<PodcastName, Id>
  recordings: Record<RecordingName, Id>
}

/** The demo's episodes, dated from the seeding day. Their transcripts lie beside their recordings. */
export const episodes = ({ now, media, podcasts, recordings: made }: Made) => {
  const spoken = (name: RecordingName) => {
    const { file, transcript } = recordings[name]
    return { recording: made[name], transcript: readAudio(`${file}.${transcript}`).toString() }
  }
  return {
    lamp: {
      podcast: podcasts.nightWatch,
      title: 'A lamp at the gate',
      ...spoken('lamp'),
      publishedAt: at(now, -60, 4),
      season: 1,
      type: 'trailer',
      summary: 'What this is, in three sentences, and what to bring.',
      notes: richText(p('New episodes when there is something to tell, which is most nights.')),
      chapters: [
        { start: 0, title: 'Bells' },
        { start: 2, title: 'What this is' },
        { start: 11, title: 'What to bring' },
      ],
    },
    nights: {
      podcast: podcasts.nightWatch,
      title: 'Nine nights in front of a padlock',
      ...spoken('nights'),
      publishedAt: at(now, -40, 4),
      season: 1,
      number: 1,
      type: 'full',
      summary: 'How the shelter at the bus station was opened: a thermos, four hundred calls, one key.',
      notes: richText(
        p(
          'The rule that the council had forgotten stands on page eleven: ',
          link('read it as we published it', 'https://example.org/shelter-rules'),
          '.',
        ),
      ),
      chapters: [
        { start: 2, title: 'Sixty empty beds' },
        { start: 8, title: 'Nineteen on the pavement' },
        { start: 14, title: 'The telephones' },
        { start: 18, title: 'The key' },
      ],
      image: media.shelter,
    },
    tap: {
      podcast: podcasts.nightWatch,
      title: 'The tap by the queue',
      ...spoken('tap'),
      publishedAt: at(now, -1, 21),
      season: 1,
      number: 2,
      type: 'full',
      summary: 'Nora asks Amos how two hundred telephone calls turned on one tap, and who drank first.',
      notes: richText(
        p('The question that worked was short: who has the key to the tap? Ask it in your own town.'),
        p('Whom to ring: ', link('numbers and opening hours', 'https://example.org/town-hall'), '.'),
      ),
      chapters: [
        { start: 2, title: 'No water' },
        { start: 7, title: 'What Amos did' },
        { start: 19, title: 'The water is on', url: 'https://lanternfolk.example.org/water' },
      ],
      image: media.gate,
    },
    shoes: {
      podcast: podcasts.radioFarol,
      title: 'El mismo par de zapatos',
      ...spoken('shoes'),
      publishedAt: at(now, -6, 3),
      season: 1,
      number: 1,
      type: 'full',
      summary: 'Dos hermanos, tres países y un solo par de zapatos. Anoche apareció otro.',
      notes: richText(p('Los zapatos siguen llegando. Hacen falta, sobre todo, tallas de niña y de niño.')),
      chapters: [
        { start: 2, title: 'Desde la fila' },
        { start: 9, title: 'El camino' },
        { start: 20, title: 'Junto al farol' },
      ],
      image: media.highway,
    },
    flour: {
      podcast: podcasts.radioFarol,
      title: 'Harina ya tengo',
      ...spoken('flour'),
      publishedAt: at(now, -2, 3),
      season: 1,
      number: 2,
      type: 'full',
      summary:
        'Una panadera sin horno amasa cuatrocientos panes en una cocina prestada, y dice lo que le falta.',
      notes: richText(
        p(
          'La cocina es de Long Spoon Kitchen. ',
          link('Se buscan manos y otra estufa', 'https://longspoon.example.org/hot-meal'),
          '.',
        ),
      ),
      chapters: [
        { start: 2, title: 'El horno' },
        { start: 9, title: 'Cuatrocientos panes' },
        { start: 15, title: 'Lo que falta' },
      ],
    },
  }
}

export type EpisodeName = keyof ReturnType<typeof episodes>
