/** The messages of `listen`, by key. */
export const en = {
  singular: 'Listen to an episode',
  plural: 'Listen to episodes',
  episode: 'Episode',
  episodeDescription: 'Needed to publish. It is shown while that episode is published.',
  startTime: 'From',
  startTimeDescription: 'Where to begin, if not at the beginning: 12:30.',
  theEpisode: 'the episode',
}

export const es: Record<keyof typeof en, string> = {
  singular: 'Escuchar un episodio',
  plural: 'Escuchar episodios',
  episode: 'Episodio',
  episodeDescription: 'Necesario para publicar. Se muestra mientras ese episodio esté publicado.',
  startTime: 'Desde',
  startTimeDescription: 'Dónde empezar, si no es por el principio: 12:30.',
  theEpisode: 'el episodio',
}

declare module '../../../collections/messages/messages.js' {
  interface Messages {
    listen: typeof en
  }
}
