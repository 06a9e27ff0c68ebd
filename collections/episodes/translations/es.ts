import type { en } from './en.js'

export const es: Record<keyof typeof en, string> = {
  thisChapterBeginsAtAnd:
    'Este capítulo empieza en {start} y el de arriba en {before}. Ponlos en el orden en que se oyen.',
  thisChapterBeginsAtWhen:
    'Este capítulo empieza en {start}, cuando el episodio de {duration} ya ha terminado. Escribe un tiempo anterior.',
  playersNeedTheAddressTheMime:
    'Los reproductores necesitan la dirección, el tipo MIME y el tamaño del audio. Escribe esto también o quita lo demás.',
  faultsNone:
    'Un episodio se publica con su audio. Elige una grabación o escribe dónde está el audio en otro sitio.',
  faultsGone:
    'Esta grabación está en la papelera o se eliminó, así que no habría nada que oír. Restáurala o elige otra.',
  enclosure: 'Audio en otro sitio',
  enclosureDescription: 'Solo si el audio está en otro servidor: los tres datos o ninguno.',
  enclosureUrl: 'Dirección',
  enclosureType: 'Tipo MIME',
  enclosureLength: 'Tamaño en bytes',
  chapters: 'Capítulos',
  chaptersSingular: 'capítulo',
  chaptersPlural: 'capítulos',
  chaptersDescription: 'En el orden en que se oyen, dentro de la duración.',
  chaptersStart: 'Empieza en',
  writeWhenThisChapterBeginsSuch: 'Escribe cuándo empieza este capítulo, como 12:30.',
  chaptersTitle: 'Título',
  writeTheTitleOfThisChapter: 'Escribe el título de este capítulo.',
  chaptersUrl: 'Enlace',
  tabTheEpisode: 'El episodio',
  podcast: 'Pódcast',
  podcastDescription: 'Necesario para guardar, también como borrador.',
  title: 'Título',
  writeTheTitleOfTheEpisode: 'Escribe el título del episodio.',
  recording: 'Grabación',
  recordingDescription:
    'Su dirección, tamaño, tipo y duración se rellenan solos. Hace falta audio para publicar.',
  duration: 'Duración',
  durationDescription: 'Como 1:02:03, 62:03 o en segundos. Una grabación dice la suya.',
  summary: 'Resumen',
  summaryDescription: 'Qué se oye en él, para listas y reproductores.',
  image: 'Imagen',
  imageDescription: 'Si tiene una propia además de la carátula del pódcast.',
  tabToReadAlong: 'Para leer',
  notes: 'Notas',
  notesDescription: 'Enlaces, fuentes, quién habla.',
  transcript: 'Transcripción',
  transcriptDescription: 'Lo que se dice, como WebVTT o SRT, para quien no puede oírlo.',
  description:
    'El final de su enlace. Sale del título mientras no escribas otra; queda fija al publicar el episodio.',
  publishedAt: 'Publicado el',
  publishedAtDescription: 'La fecha que ve quien escucha. Si queda vacía, es la de su primera publicación.',
  season: 'Temporada',
  number: 'Número',
  type: 'Tipo',
  typeFull: 'Episodio completo',
  typeTrailer: 'Avance',
  typeBonus: 'Extra',
  explicit: 'No apto para menores',
  guidDescription:
    'Por el que los reproductores lo conocen. Déjalo vacío, salvo que ya se publicara en otro sitio; nunca cambia.',
  sentence: 'Esto no es el tipo MIME de un audio. Escribe uno como audio/mpeg (MP3) o audio/mp4 (M4A).',
  andMore: 'Y {more} más.',
  chooseThePodcastThatThisEpisode: 'Elige el pódcast al que pertenece este episodio.',
  hasThisGuidInThisPodcast:
    '«{title}» tiene este GUID en este pódcast y está en la papelera. Restáuralo o deja vacío el GUID y se creará uno nuevo.',
  alreadyExistsInThisPodcastWith:
    '«{title}» ya existe en este pódcast con este GUID. Usa el que hay o deja vacío el GUID y se creará uno nuevo.',
  singular: 'Episodio',
  plural: 'Episodios',
  groupContent: 'Contenido',
  episodesOfPodcasts: 'Episodios de los pódcasts: lo que un llamamiento puede pedir que se escuche.',
  transcriptFaultsNothing:
    'Aquí no hay tiempos. Una transcripción es WebVTT o SRT: sobre cada texto van sus tiempos, como 00:01:02.500 --> 00:01:05.000.',
  transcriptFaultsHeader:
    'WebVTT empieza con una línea que dice WEBVTT. Escríbela arriba, con una línea vacía después.',
  transcriptFaultsStray:
    'Este texto no tiene tiempos. Escríbelos encima, como 00:01:02.500 --> 00:01:05.000, o quita la línea vacía anterior.',
  transcriptFaultsArrow: 'Esto no son dos tiempos. Escríbelos como 00:01:02.500 --> 00:01:05.000.',
  transcriptFaultsGap: 'El texto de arriba se junta con estos tiempos. Deja una línea vacía entre ambos.',
  nothingIsSaidAtAnyOf:
    'En ninguno de los tiempos se dice nada. Escribe cada texto en la línea de debajo de sus tiempos.',
  transcriptFaultsOrder:
    'Esto empieza antes que el texto de arriba. Pon los textos en el orden en que se oyen.',
  transcriptFaultsEnd: 'Esto termina antes de empezar. Escribe el tiempo posterior tras la flecha.',
  isNotATime: '«{time}» no es un tiempo. Escribe horas, minutos, segundos y su fracción, como 00:01:02.500.',
  lineFault: 'Línea {line}: {sentence}',
}
