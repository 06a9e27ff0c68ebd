/** A sentence of an episode: who says it, in which voice of espeak-ng's. */
const line = (voice, speaker) => (text) => ({ voice, speaker, text })

const nora = line('en-gb+f2', 'Nora')
const amos = line('en-us+m3', 'Amos')
const ines = line('es-419+f2', 'Inés')
const rosa = line('es-419+f4', 'Rosa')

/** What is said in each recording, the notes that ring before it (in hertz), and the form of its transcript. */
export const scripts = {
  'a-lamp-at-the-gate': {
    notes: [392, 587.33],
    transcript: 'vtt',
    lines: [
      nora('This is the Night Watch: a small radio, from a long queue.'),
      nora('Every evening somebody lights a lamp at the gate, and tells us what they saw.'),
      nora('Bring a cup. We have the soup.'),
    ],
  },
  'nine-nights': {
    notes: [392, 587.33],
    transcript: 'srt',
    lines: [
      nora('On the first night of frost, the bus station had sixty beds, and every bed was empty.'),
      nora('There was a padlock on the door. So nineteen of us sat down in front of it, with one thermos.'),
      nora('On the fifth morning, four hundred people rang the council.'),
      nora('On the ninth night, the warden came with the key.'),
      nora('By nine o’clock all sixty beds were taken, and somebody had found the radio.'),
    ],
  },
  'the-tap-by-the-queue': {
    notes: [392, 587.33],
    transcript: 'vtt',
    lines: [
      nora('It is the nineteenth night at the gate. One wall, many families, and no water.'),
      nora('Amos, what did you do?'),
      amos('I rang the town hall. Then I asked everybody I know to ring, and to ask one question.'),
      nora('Which question?'),
      amos('Who has the key to the tap?'),
      nora('By six there had been two hundred calls. By eight, the water was on.'),
      amos('The first cup went to a girl who had counted the days. She said: now I can stop counting.'),
    ],
  },
  'el-mismo-par-de-zapatos': {
    notes: [329.63, 440, 659.25],
    transcript: 'vtt',
    lines: [
      ines('Esto es Radio Farol, desde la fila, con la luz baja para que duerman las niñas y los niños.'),
      ines('Dos hermanos, de nueve y once años, cruzaron tres países con un solo par de zapatos.'),
      ines('Uno caminaba y el otro iba en hombros. Después cambiaban.'),
      ines('Anoche alguien dejó unos zapatos nuevos junto al farol.'),
      ines('El mayor preguntó de quién eran. Nadie contestó, y toda la fila sonrió.'),
    ],
  },
  'harina-ya-tengo': {
    notes: [329.63, 440, 659.25],
    transcript: 'vtt',
    lines: [
      ines('Rosa tenía un horno. Se lo quemaron, porque no quiso pagar para que la dejaran en paz.'),
      ines('Hoy amasó en una cocina prestada. Salieron cuatrocientos panes, y ninguno volvió.'),
      ines('Rosa, ¿qué te hace falta?'),
      rosa('Que me dejen pasar. Harina ya tengo.'),
    ],
  },
}
