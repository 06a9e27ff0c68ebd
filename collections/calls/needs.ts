import type { Sentence } from '../shared/say.js'

type Row = Record<string, unknown>

/** A field without which a call is not published. */
export type Need = {
  field: string
  /** What it is, as it stands in a sentence. */
  what: Sentence
  /** When it is needed; always, where this is not told. */
  when?: (row: Row) => boolean
}

/** What a row must hold: `texts` in every language the call names, `values` once, `rows` each by its own needs. */
export type Needs = { texts?: Need[]; values?: Need[]; rows?: Record<string, Needs> }

const heading: Need = { field: 'heading', what: { en: 'the heading', es: 'el encabezado' } }
const address: Need = { field: 'url', what: { en: 'the address', es: 'la dirección' } }

/** What publishing needs of a call, apart from its ways to act. */
export const callNeeds: Needs = {
  texts: [
    { field: 'title', what: { en: 'the title', es: 'el título' } },
    { field: 'summary', what: { en: 'the summary', es: 'el resumen' } },
  ],
  rows: {
    updates: { texts: [heading] },
    partners: { values: [{ field: 'name', what: { en: 'the name', es: 'el nombre' } }] },
  },
}

const blockNeeds: Record<string, Needs> = {
  spread: {
    rows: {
      messages: {
        values: [{ field: 'channel', what: { en: 'the channel', es: 'el canal' } }],
        texts: [{ field: 'message', what: { en: 'the message', es: 'el mensaje' } }],
      },
    },
  },
  attend: {
    texts: [
      { field: 'what', what: { en: 'what happens', es: 'qué se hace' } },
      {
        field: 'place',
        what: {
          en: 'the place (or say that it is told after signing up)',
          es: 'el lugar (o indica que se dice tras inscribirse)',
        },
        when: ({ placeAfterSignup }) => placeAfterSignup !== true,
      },
    ],
    values: [
      { field: 'startsAt', what: { en: 'when it starts', es: 'cuándo empieza' } },
      {
        field: 'startsAt_tz',
        what: { en: 'the time zone of its start', es: 'la zona horaria del comienzo' },
        when: ({ startsAt }) => Boolean(startsAt),
      },
      {
        field: 'latitude',
        what: { en: 'the latitude that goes with the longitude', es: 'la latitud que va con la longitud' },
        when: ({ longitude }) => longitude != null,
      },
      {
        field: 'longitude',
        what: { en: 'the longitude that goes with the latitude', es: 'la longitud que va con la latitud' },
        when: ({ latitude }) => latitude != null,
      },
    ],
  },
  joinCall: {
    values: [{ field: 'call', what: { en: 'the call to join', es: 'el llamamiento al que unirse' } }],
  },
  listen: {
    values: [{ field: 'episode', what: { en: 'the episode', es: 'el episodio' } }],
  },
  readArticles: {
    values: [{ field: 'articles', what: { en: 'at least one article', es: 'al menos un artículo' } }],
  },
  readBooks: {
    values: [{ field: 'books', what: { en: 'at least one book', es: 'al menos un libro' } }],
    rows: { books: { values: [{ field: 'book', what: { en: 'the book', es: 'el libro' } }] } },
  },
  signUp: {
    texts: [{ field: 'button', what: { en: 'the words on the button', es: 'las palabras del botón' } }],
    rows: {
      fields: {
        values: [{ field: 'field', what: { en: 'the field to ask', es: 'el campo que se pide' } }],
        texts: [{ field: 'why', what: { en: 'what a field is asked for', es: 'para qué se pide un campo' } }],
      },
      consents: { values: [{ field: 'consent', what: { en: 'the consent', es: 'el consentimiento' } }] },
    },
  },
  partnerCall: {
    texts: [{ field: 'title', what: { en: 'the title of their call', es: 'el título de su llamamiento' } }],
    values: [address],
  },
  link: {
    texts: [{ field: 'label', what: { en: 'the text of the link', es: 'el texto del enlace' } }],
    values: [address],
  },
}

/** What publishing needs of a way to act: a heading, and what its kind needs. */
export const toBlockNeeds = (blockType: unknown): Needs => {
  const { texts = [], ...more } = blockNeeds[String(blockType)] ?? {}
  return { ...more, texts: [heading, ...texts] }
}
