import { at, daysToSaturday } from '../days.js'
import { h2, link, list, p, quote, richText, strong } from '../richText.js'
import type { Made } from './made.js'

const body = {
  en: richText(
    p(
      'They left San Pedro Sula before dawn, because the bus station is watched by day. They carried what a child can be talked into carrying. Eleven weeks and three countries later they stand where the road ends: in front of a steel gate, with a number written on the wrist, and told to wait.',
    ),
    h2('Who is waiting'),
    p('Last night we went from blanket to blanket with soup and a notebook. This is whom we met:'),
    list(
      'a baker whose oven was burned down because she would not pay for being left alone;',
      'two brothers of nine and eleven who have walked in the same pair of shoes, one after the other;',
      'a coffee picker whose valley has had no harvest for four years, because it has had no rain;',
      'a woman in her eighth month, who asks every hour whether her number has been called. It has not.',
    ),
    quote(
      'We did not come to break your gate. We came to knock at it, and we have been knocking for nineteen days.',
    ),
    p('A mother of three said that, while she held our ladle so that the next in line could eat.'),
    h2('What we demand'),
    list(
      [
        strong('Let them all in. '),
        'Whoever asks for protection is heard on this side of the gate, this week.',
      ],
      [strong('A roof tonight. '), 'The customs hall behind the gate is heated, lit and empty.'],
      [
        strong('Nobody is parted. '),
        'A family that arrives together stays together, aunts and grandmothers too.',
      ],
    ),
    h2('Why you'),
    p(
      'Because a gate is opened by the people on both sides of it. Officials count the letters, the calls and the heads in the square; we have seen them do it. Read ',
      link('what is asked at the gate, and what the law says about it', 'https://example.org/know-the-law'),
      ', choose one thing from the list below, and do it today.',
    ),
  ),
  es: richText(
    p(
      'Salieron de San Pedro Sula antes del amanecer, porque de día vigilan la terminal. Llevaban lo que se puede convencer a una criatura de cargar. Once semanas y tres países después están donde se acaba el camino: frente a una puerta de acero, con un número escrito en la muñeca y la orden de esperar.',
    ),
    h2('Quiénes esperan'),
    p('Anoche fuimos de cobija en cobija con sopa y una libreta. Esto es lo que encontramos:'),
    list(
      'una panadera a la que le quemaron el horno porque no quiso pagar para que la dejaran en paz;',
      'dos hermanos de nueve y once años que han caminado con el mismo par de zapatos, primero uno y luego el otro;',
      'un cortador de café cuyo valle lleva cuatro años sin cosecha, porque lleva cuatro años sin lluvia;',
      'una mujer con ocho meses de embarazo que pregunta cada hora si ya llamaron su número. No lo han llamado.',
    ),
    quote('No vinimos a romper su puerta. Vinimos a tocarla, y llevamos diecinueve días tocando.'),
    p(
      'Lo dijo una madre de tres, mientras nos sostenía el cucharón para que comiera quien seguía en la fila.',
    ),
    h2('Qué exigimos'),
    list(
      [
        strong('Que entren todas y todos. '),
        'A quien pide protección se le escucha de este lado de la puerta, esta semana.',
      ],
      [
        strong('Un techo esta noche. '),
        'La sala de aduanas detrás de la puerta tiene calefacción y luz, y está vacía.',
      ],
      [
        strong('Que no separen a nadie. '),
        'La familia que llega junta sigue junta, con sus tías y sus abuelas.',
      ],
    ),
    h2('Por qué tú'),
    p(
      'Porque una puerta la abre la gente de ambos lados. Las autoridades cuentan las cartas, las llamadas y las cabezas en la plaza; las hemos visto contar. Lee ',
      link('qué preguntan en la puerta y qué dice la ley', 'https://example.org/know-the-law'),
      ', elige una cosa de la lista de abajo y hazla hoy.',
    ),
  ),
}

/** The call that is open: at the gate, with those who walked there from Honduras. */
export const border = (made: Made & { closed: number | string }) => {
  const { now, media, slogans, closed } = made
  const saturday = daysToSaturday(now)
  return {
    slug: 'let-them-all-in',
    languages: ['en', 'es'],
    title: {
      en: 'They walked here from Honduras. Stand with them at the gate.',
      es: 'Vinieron caminando desde Honduras. Acompáñales ante la puerta.',
    },
    summary: {
      en: 'Families have crossed three countries on foot, and now sleep on the pavement in front of a locked border gate. We ask for three things: let everybody in who seeks protection, give them a roof tonight, and keep every family together.',
      es: 'Familias enteras cruzaron tres países a pie y ahora duermen en la banqueta, frente a una puerta cerrada. Pedimos tres cosas: que entre quien busca protección, un techo esta noche y que ninguna familia sea separada.',
    },
    image: media.gate,
    slogans: [slogans.letThemIn, slogans.welcome, slogans.openBorders, slogans.together],
    body,
    opensAt: at(now, -3, 14),
    opensAt_tz: 'America/Tijuana',
    closesAt: at(now, 45, 7),
    closesAt_tz: 'America/Tijuana',
    actions: [
      {
        blockType: 'attend',
        heading: { en: 'Come to the gate on Saturday', es: 'Ven a la puerta el sábado' },
        text: {
          en: 'Bring a lamp, a warm layer to give away, and an hour. Nobody who keeps watch that night should do so alone.',
          es: 'Trae un farol, algo de abrigo para regalar y una hora de tu tiempo. Que nadie vele esa noche a solas.',
        },
        what: {
          en: 'A night of lamps: soup, interpreting, and names read aloud',
          es: 'Noche de faroles: sopa, interpretación y lectura de nombres',
        },
        startsAt: at(now, saturday + 1, 1),
        startsAt_tz: 'America/Tijuana',
        endsAt: at(now, saturday + 1, 6),
        endsAt_tz: 'America/Tijuana',
        placeAfterSignup: false,
        place: {
          en: 'The lighthouse square in Playas de Tijuana, where the wall runs into the sea',
          es: 'La plaza del faro en Playas de Tijuana, donde el muro entra en el mar',
        },
        accessibility: {
          en: 'Level paving from the bus stop to the square. Chairs, a quiet corner and an accessible toilet are at the blue tent. Sign language from 18:00.',
          es: 'Suelo plano desde la parada del autobús. En la carpa azul hay sillas, un rincón tranquilo y un baño accesible. Lengua de señas desde las 18:00.',
        },
        latitude: 32.5335,
        longitude: -117.1235,
      },
      {
        blockType: 'signUp',
        heading: { en: 'Give one evening a month', es: 'Regala una noche al mes' },
        text: {
          en: 'Drivers, cooks, interpreters, people who can sit with a child while its mother talks to a lawyer: every one of them was a stranger to us first.',
          es: 'Quien maneja, quien cocina, quien interpreta, quien cuida a una niña mientras su madre habla con la abogada: a nadie conocíamos antes de su primera noche.',
        },
        button: { en: 'Count me in', es: 'Cuenta conmigo' },
        fields: [
          {
            field: 'firstName',
            required: false,
            why: { en: 'So that we know what to call you.', es: 'Para saber cómo llamarte.' },
          },
          {
            field: 'phone',
            required: false,
            why: {
              en: 'Plans at the gate change within the hour.',
              es: 'Ante la puerta los planes cambian de una hora a otra.',
            },
          },
          {
            field: 'postalCode',
            required: true,
            why: { en: 'To find the branch nearest to you.', es: 'Para encontrar la sede más cercana.' },
          },
          {
            field: 'country',
            required: true,
            why: {
              en: 'Postal codes repeat from one country to the next.',
              es: 'Los códigos postales se repiten de un país a otro.',
            },
          },
        ],
        consents: [
          { consent: made.consents.updates, required: false },
          { consent: made.consents.call, required: false },
          { consent: made.consents.share, required: false },
        ],
      },
      {
        blockType: 'findBranch',
        heading: {
          en: 'Too far from the gate? Find us near you',
          es: '¿Te queda lejos? Búscanos cerca de ti',
        },
        text: {
          en: 'There is a branch on either side of this border, and on either shore of that sea. Write before you come, or just come.',
          es: 'Hay una sede de cada lado de esta frontera y en cada orilla de aquel mar. Escribe antes de venir, o ven sin más.',
        },
      },
      {
        blockType: 'listen',
        heading: {
          en: 'Hear it from the queue, in half a minute',
          es: 'Óyelo desde la fila, en medio minuto',
        },
        text: {
          en: 'Two hundred people rang the town hall with one question. This is how the water came on.',
          es: 'Doscientas personas llamaron al municipio con una sola pregunta. Así llegó el agua (en inglés, con transcripción).',
        },
        episode: made.episodes.tap,
        startTime: 7,
      },
      {
        blockType: 'spread',
        heading: { en: 'Tell ten people today', es: 'Cuéntaselo hoy a diez personas' },
        text: {
          en: 'A line from you weighs more than a poster from us. Send it to somebody who will be surprised to get it.',
          es: 'Una línea tuya pesa más que un cartel nuestro. Mándala a quien no se lo espera.',
        },
        messages: [
          {
            channel: 'whatsapp',
            message: {
              en: 'Families who walked here from Honduras sleep in front of a locked gate tonight. I am going on Saturday. Will you come with me?',
              es: 'Familias que vinieron caminando desde Honduras duermen hoy ante una puerta cerrada. Yo voy el sábado. ¿Vienes conmigo?',
            },
          },
          {
            channel: 'email',
            message: {
              en: 'I have just read what people are told at the border gate, and I cannot leave it at that. Three demands, and a list of things that one can do from home in ten minutes:',
              es: 'Acabo de leer lo que le dicen a la gente en la puerta de la frontera y no puedo dejarlo así. Son tres exigencias y una lista de cosas que se hacen desde casa en diez minutos:',
            },
          },
        ],
        source: 'gate',
      },
      {
        blockType: 'link',
        heading: { en: 'Write to the border authority', es: 'Escribe a la autoridad fronteriza' },
        text: {
          en: 'Ten minutes. Copy the letter, change at least one sentence into your own words, and send it: letters that differ are counted one by one.',
          es: 'Diez minutos. Copia la carta, cambia al menos una frase por tus palabras y mándala: las cartas distintas se cuentan una por una.',
        },
        label: { en: 'Open the contact form', es: 'Abrir el formulario de contacto' },
        url: 'https://example.org/border-authority/contact',
        copyText: {
          en: 'To whom it may concern:\n\nNineteen days ago families who had walked from Honduras asked for protection at your gate. They are still outside it. I ask you to hear every one of them this week, to open the heated customs hall to them tonight, and to part no family.\n\nPlease tell me in writing what you have decided, and when.',
          es: 'A quien corresponda:\n\nHace diecinueve días, familias que caminaron desde Honduras pidieron protección ante su puerta. Siguen afuera. Les pido que escuchen esta semana a cada una, que abran esta noche la sala de aduanas, que tiene calefacción, y que no separen a ninguna familia.\n\nLes ruego que me informen por escrito de lo que decidan y de la fecha.',
        },
      },
      {
        blockType: 'readArticles',
        heading: { en: 'Know what you are talking about', es: 'Habla con datos' },
        text: {
          en: 'Four reports, twenty minutes. The first is the one to have in your pocket on Saturday.',
          es: 'Cuatro reportajes, veinte minutos. El primero conviene llevarlo en el bolsillo el sábado.',
        },
        articles: [made.articles.asked, made.articles.numbers, made.articles.hall, made.articles.valley],
      },
      {
        blockType: 'readBooks',
        heading: { en: 'Read on, by lamplight', es: 'Sigue leyendo, a la luz del farol' },
        text: {
          en: 'What went round the tents this month. Pass yours on when you have finished it.',
          es: 'Lo que este mes pasó de carpa en carpa. Cuando termines el tuyo, pásalo.',
        },
        books: [
          {
            book: made.books.enrique,
            note: {
              en: 'Begin here: he set out from the same country as the families at the gate.',
              es: 'Empieza por aquí: salió del mismo país que las familias de la puerta.',
            },
          },
          {
            book: made.books.migrantes,
            note: {
              en: 'In Spanish. Read the chapter on the train before you ask anybody how they came.',
              es: 'Lee el capítulo del tren antes de preguntarle a nadie cómo vino.',
            },
          },
          {
            book: made.books.desierto,
            note: {
              en: 'In Spanish. A novel for those who can’t bear another report.',
              es: 'Una novela para quien ya no soporta otro reportaje.',
            },
          },
          {
            book: made.books.rule,
            note: {
              en: 'Why the gate is there at all, and who is served by it.',
              es: 'Por qué existe la puerta y a quién le sirve. En inglés.',
            },
          },
          {
            book: made.books.resistance,
            note: {
              en: 'For the neighbour who says that lamps change nothing.',
              es: 'Para quien te diga que un farol no cambia nada. En inglés.',
            },
          },
          {
            book: made.books.mutualAid,
            note: {
              en: 'The kitchen’s copy has soup on page ninety.',
              es: 'El ejemplar de la cocina tiene sopa en la página noventa. En inglés.',
            },
          },
          {
            book: made.books.emergent,
            note: {
              en: 'We open our evenings with an exercise from it.',
              es: 'Abrimos nuestras noches con un ejercicio de este libro. En inglés.',
            },
          },
          {
            book: made.books.hope,
            note: {
              en: 'Last, and for the walk home.',
              es: 'El último, y para el camino a casa. En inglés.',
            },
          },
        ],
      },
      {
        blockType: 'partnerCall',
        heading: { en: 'Cook for the road', es: 'Cocina para el camino' },
        text: {
          en: 'Four hundred suppers a night come out of one kitchen. It needs hands, rice and a second stove.',
          es: 'De una sola cocina salen cuatrocientas cenas cada noche. Le hacen falta manos, arroz y otra estufa.',
        },
        title: { en: 'A hot meal at every stop', es: 'Un plato caliente en cada parada' },
        organisation: 'Long Spoon Kitchen',
        url: 'https://longspoon.example.org/hot-meal',
        note: {
          en: 'They have fed the line since its first night, and have never asked anybody for a paper.',
          es: 'Alimentan la fila desde la primera noche y nunca le han pedido un papel a nadie.',
        },
      },
      {
        blockType: 'joinCall',
        heading: { en: 'See that doors do open', es: 'Mira: las puertas sí se abren' },
        text: {
          en: 'In the frost we got a shelter unlocked in nine nights. Read how it was done, and do the same in your own town.',
          es: 'En plena helada logramos que abrieran un albergue en nueve noches. Lee cómo se hizo y hazlo en tu ciudad.',
        },
        call: closed,
      },
    ],
    updates: [
      {
        date: at(now, -1, 18),
        heading: { en: 'The water is on', es: 'Ya hay agua' },
        body: {
          en: 'After two hundred calls the town has opened the standpipe beside the queue. It took one day. The customs hall is next.',
          es: 'Después de doscientas llamadas, el municipio abrió la toma de agua junto a la fila. Tardó un día. Ahora sigue la sala de aduanas.',
        },
      },
    ],
    partners: [
      { name: 'Long Spoon Kitchen', url: 'https://longspoon.example.org' },
      { name: 'Night Desk, lawyers on call', url: 'https://nightdesk.example.org' },
    ],
  }
}
