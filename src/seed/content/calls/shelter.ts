import { at } from '../days.js'
import { h2, link, list, p, quote, richText } from '../richText.js'
import type { Made } from './made.js'

const body = {
  en: richText(
    p(
      'The old bus station has sixty beds, two showers and a boiler that works. It also had a padlock, and a note that said “closed until the budget”. On the first night of frost thirty-eight people slept against its wall.',
    ),
    h2('What we asked for'),
    list(
      'the padlock off before the next frost;',
      'one warden a night, paid;',
      'no questions about papers at the door.',
    ),
    quote('I can see the beds from here. Look, through that window. They are made up.'),
    p(
      'The council’s own rules allow an emergency opening; ',
      link('we published them page by page', 'https://example.org/shelter-rules'),
      '.',
    ),
  ),
  es: richText(
    p(
      'La antigua terminal de autobuses tiene sesenta camas, dos regaderas y una caldera que funciona. También tenía un candado y un papel que decía «cerrado hasta el presupuesto». La primera noche de helada, treinta y ocho personas durmieron contra su muro.',
    ),
    h2('Qué pedimos'),
    list(
      'que quitaran el candado antes de la siguiente helada;',
      'una persona encargada cada noche, con sueldo;',
      'ninguna pregunta sobre papeles en la entrada.',
    ),
    quote('Desde aquí veo las camas. Mira, por esa ventana. Están tendidas.'),
    p(
      'El propio reglamento del municipio permite abrir por emergencia; ',
      link('lo publicamos página por página', 'https://example.org/shelter-rules'),
      '.',
    ),
  ),
}

/** The call that is closed: won, told to its end, and leading on. */
export const shelter = ({ now, media, slogans, episodes, articles, branches }: Made) => ({
  slug: 'unlock-the-shelter',
  languages: ['en', 'es'],
  title: {
    en: 'Sixty made beds behind a padlock: unlock the shelter',
    es: 'Sesenta camas tras un candado: abran el albergue',
  },
  summary: {
    en: 'The bus station shelter stood heated and empty while people slept in the frost outside. Nine nights of phone calls, and of company on the pavement, took the padlock off.',
    es: 'El albergue de la terminal estaba vacío y con calefacción mientras la gente dormía afuera, en la helada. Nueve noches de llamadas y de compañía en la banqueta quitaron el candado.',
  },
  image: media.shelter,
  slogans: [slogans.unlock, slogans.supper],
  body,
  opensAt: at(now, -62, 15),
  opensAt_tz: 'America/Tijuana',
  actions: [
    {
      blockType: 'spread',
      heading: { en: 'Tell how it was won', es: 'Cuenta cómo se ganó' },
      text: {
        en: 'There is a locked, heated building in your town too.',
        es: 'En tu ciudad también hay un edificio con calefacción y con candado.',
      },
      source: 'shelter',
    },
    {
      blockType: 'listen',
      heading: { en: 'Listen to those who sat there', es: 'Escucha a quienes estuvieron ahí' },
      text: {
        en: 'Nine nights in thirty seconds, from the padlock to the key.',
        es: 'Nueve noches en treinta segundos, del candado a la llave (en inglés, con transcripción).',
      },
      episode: episodes.nights,
    },
    {
      blockType: 'readArticles',
      heading: { en: 'Do it in your town', es: 'Hazlo en tu ciudad' },
      text: {
        en: 'A reporter took notes: what worked, what did not, and in which order.',
        es: 'Un reportero tomó nota de lo que funcionó, de lo que no y en qué orden. En inglés.',
      },
      articles: [articles.padlock],
    },
    {
      blockType: 'findBranch',
      heading: { en: 'Help to keep the door open', es: 'Ayuda a que la puerta siga abierta' },
      text: {
        en: 'The branch that won this keeps watch over it too. Lend it one night.',
        es: 'La sede que lo logró también lo cuida. Préstale una noche.',
      },
      branch: branches.tijuana,
    },
    {
      blockType: 'link',
      heading: { en: 'Ring the town hall', es: 'Llama al municipio' },
      text: {
        en: 'Ask who holds the key, and write the name down.',
        es: 'Pregunta quién tiene la llave y apunta el nombre.',
      },
      label: { en: 'Numbers and opening hours', es: 'Teléfonos y horarios' },
      url: 'https://example.org/town-hall',
      copyText: {
        en: 'Good morning. Who holds the key to the bus station shelter, and what must happen for that person to use it tonight?',
        es: 'Buenos días. ¿Quién tiene la llave del albergue de la terminal y qué tiene que pasar para que la use esta noche?',
      },
    },
  ],
  updates: [
    {
      date: at(now, -41, 16),
      heading: { en: 'The door is open', es: 'La puerta está abierta' },
      body: {
        en: 'At ten past eight the warden came with the key. At nine all sixty beds were taken, and somebody had found the radio.',
        es: 'A las ocho y diez llegó la encargada con la llave. A las nueve las sesenta camas tenían dueño y alguien había encontrado el radio.',
      },
    },
    {
      date: at(now, -46, 16),
      heading: { en: 'The council has to answer', es: 'El cabildo tiene que responder' },
      body: {
        en: 'Four hundred and twelve calls in one morning. The shelter is on Thursday’s agenda, in public.',
        es: 'Cuatrocientas doce llamadas en una mañana. El albergue está en el orden del día del jueves, en sesión pública.',
      },
    },
    {
      date: at(now, -50, 16),
      heading: { en: 'First night on the pavement', es: 'Primera noche en la banqueta' },
      body: {
        en: 'Nineteen of us stayed until morning. The thermos went round four times.',
        es: 'Diecinueve nos quedamos hasta el amanecer. El termo dio cuatro vueltas.',
      },
    },
  ],
  result: 'won',
  outcome: {
    en: 'The shelter has been open every night since, with a paid warden, and without a question about papers. The council has voted the money until the end of spring.',
    es: 'Desde entonces el albergue abre todas las noches, con una encargada con sueldo y sin preguntar por papeles. El cabildo aprobó el dinero hasta el final de la primavera.',
  },
  closedMessage: {
    en: 'This call is over: we won. Thank you for the nights. The same people who needed those beds now stand at the border gate; go on with us there.',
    es: 'Este llamamiento terminó: ganamos. Gracias por esas noches. Quienes necesitaban esas camas están ahora ante la puerta de la frontera; sigue con nosotras allí.',
  },
  partners: [{ name: 'Night Desk, lawyers on call', url: 'https://nightdesk.example.org' }],
})

/** How it ended, told once the next call is there: nobody publishes a call that leads to one that is over already. */
export const shelterClosing = ({ now, next }: { now: Date; next: number | string }) => ({
  closesAt: at(now, -40, 15),
  closesAt_tz: 'America/Tijuana',
  next,
})
